using Trygghet.Modules.Lagesbild.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>The rules of a picture that need no database.</summary>
internal static class LagesbildRules
{
    /// <summary>Adopted once: its figures are fixed.</summary>
    public static bool ArBeslutad(this LagesbildStatus status) => status >= LagesbildStatus.Faststalld;

    public static IEnumerable<FieldError> Period(DateOnly? fran, DateOnly? till)
    {
        if (till < fran)
            yield return new("#/periodTill", "Perioden kan inte sluta innan den börjar.");
    }

    /// <summary>An own picture is somebody's; only a joint one is put together from others.</summary>
    public static IEnumerable<FieldError> Parter(Lagesbildstyp? typ, string? part, IReadOnlyList<Guid>? delbilder)
    {
        if (typ == Lagesbildstyp.Egen && string.IsNullOrWhiteSpace(part))
            yield return new("#/part", "En egen lägesbild har en part: ange vilken organisation.");
        if (typ != Lagesbildstyp.Gemensam && delbilder is { Count: > 0 })
            yield return new("#/delbilder", "Bara en gemensam lägesbild har delbilder.");
    }

    /// <summary>LB1: the statutory picture has a mapping, other information and an analysis (2023:196, 4 §).</summary>
    public static IEnumerable<FieldError> TommaDelar(Delar delar)
    {
        if (string.IsNullOrWhiteSpace(delar.KartlaggningBrottslighet))
            yield return new("#/kartlaggningBrottslighet", "Kartläggningen av brottsligheten saknas.");
        if (string.IsNullOrWhiteSpace(delar.KartlaggningKonsekvenser))
            yield return new("#/kartlaggningKonsekvenser", "Kartläggningen av brottslighetens konsekvenser saknas.");
        if (string.IsNullOrWhiteSpace(delar.AnnanInformation))
            yield return new("#/annanInformation", "Annan information saknas.");
        if (string.IsNullOrWhiteSpace(delar.Analys))
            yield return new("#/analys", "Analysen saknas.");
    }

    internal sealed record Delar(
        string? KartlaggningBrottslighet,
        string? KartlaggningKonsekvenser,
        string? AnnanInformation,
        string? Analys
    );

    /// <summary>Would <paramref name="orsak"/> under <paramref name="foralder"/> be its own ancestor? The map is child → parent.</summary>
    public static bool BlirCykel(Guid orsak, Guid? foralder, IReadOnlyDictionary<Guid, Guid?> foraldrar)
    {
        var steg = 0;
        for (var ovan = foralder; ovan is { } id && steg <= foraldrar.Count; steg++)
        {
            if (id == orsak)
                return true;
            ovan = foraldrar.GetValueOrDefault(id);
        }
        return false;
    }
}
