namespace Trygghet.Modules.Indikatorer;

/// <summary>Whether the rows of a file come in the order of their keys, as our own exports and most systems write them.</summary>
internal sealed class Nyckelordning
{
    private Godrad? forra;

    public bool Stigande { get; private set; } = true;

    public void Folj(Godrad? rad)
    {
        if (rad is null)
            return;
        Stigande = Stigande && (forra is null || Jamfor(forra, rad) < 0);
        forra = rad;
    }

    private static int Jamfor(Godrad a, Godrad b)
    {
        var ordning = string.CompareOrdinal(a.Indikator, b.Indikator);
        if (ordning == 0)
            ordning = string.CompareOrdinal(a.Omrade, b.Omrade);
        if (ordning == 0)
            ordning = string.CompareOrdinal(a.Varden.Uppdelning, b.Varden.Uppdelning);
        return ordning == 0 ? string.CompareOrdinal(a.Period, b.Period) : ordning;
    }
}
