using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild.Contract;

/// <summary>The clock of adopted pictures, from the legal requirement that is kept as data.</summary>
public sealed record HamtaLagesbildsfrist : IQuery<Lagesbildsfrist>;

public enum Fristlage
{
    Aktuell,
    Snart,
    Bradskande,
    Forsenad,
}

/// <param name="SnartManader">Months after the decision when the first warning comes; the second at <paramref name="BradskandeManader"/>.</param>
public sealed record Lagesbildsfrist(int GransManader, int SnartManader, int BradskandeManader)
{
    /// <summary>The last day that the picture is young enough.</summary>
    public DateOnly Forfaller(DateOnly beslutad) => beslutad.AddMonths(GransManader);

    public Fristlage Lage(DateOnly beslutad, DateOnly idag)
    {
        if (Forfaller(beslutad) < idag)
            return Fristlage.Forsenad;
        if (beslutad.AddMonths(BradskandeManader) <= idag)
            return Fristlage.Bradskande;
        return beslutad.AddMonths(SnartManader) <= idag ? Fristlage.Snart : Fristlage.Aktuell;
    }
}
