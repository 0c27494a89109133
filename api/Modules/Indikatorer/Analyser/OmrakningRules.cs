using Trygghet.Modules.Indikatorer.Contract;

namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// What merged areas had together before they were one. Counts add up; a share or a rate is made anew of its numerator and denominator.
/// Only shown values are used, and all of them must be there: a sum with a hole in it is not the area.
/// </summary>
internal static class OmrakningRules
{
    /// <param name="Punkt">Null when it cannot be made; <paramref name="Skal"/> says why.</param>
    internal sealed record Utfall(string Period, Punkt? Punkt, Skal? Skal);

    public static Utfall Rakna(Definition definition, string omrade, string period, IReadOnlyList<Punkt?> delar)
    {
        if (delar.Any(del => del is not null && JamforbarhetRules.ArDold(del)))
            return Nej(period, "dolt-varde", $"Ett av områdena har ett värde för {period} som inte får visas.");
        if (delar.Any(del => del?.Varde is null))
            return Nej(period, "varde-saknas", $"Alla områden har inte ett värde för {period}.");
        var hela = delar.OfType<Punkt>().ToList();
        if (hela.Select(del => del.Huvudversion).Distinct(StringComparer.Ordinal).Count() > 1)
            return Nej(period, "olika-definition", $"Områdena har olika version av definitionen {period}.");
        return definition.Matning switch
        {
            Matning.Antal => Ja(Grund(hela, omrade) with { Varde = hela.Sum(del => del.Varde) }),
            Matning.Andel when hela.All(del => del.N > 0) => Ja(Andel(hela, omrade)),
            Matning.Kvot when hela.All(del => del is { Taljare: not null, Namnare: not null }) => Kvot(
                definition,
                hela,
                omrade
            ),
            Matning.Andel => Nej(period, "n-saknas", "Antalet svar är inte känt, så andelarna kan inte vägas samman."),
            Matning.Kvot => Nej(
                period,
                "antal-saknas",
                "Täljare och nämnare är inte kända, så kvoterna kan inte vägas samman."
            ),
            _ => Nej(period, "kan-inte-summeras", "Index och medelvärden kan inte läggas samman."),
        };
    }

    /// <summary>Weighted by the number of answers; the widest design effect holds for all.</summary>
    private static Punkt Andel(List<Punkt> delar, string omrade)
    {
        var n = delar.Sum(del => del.N!.Value);
        var varde = Math.Round(delar.Sum(del => del.Varde!.Value * del.N!.Value) / n, 4);
        var deff = delar.Max(del => del.Designeffekt);
        return Grund(delar, omrade) with
        {
            Varde = varde,
            N = n,
            Designeffekt = deff,
            Standardfel = WilsonRules.Standardfel(varde, n, (double)deff),
        };
    }

    private static Utfall Kvot(Definition definition, List<Punkt> delar, string omrade)
    {
        var (taljare, namnare) = (delar.Sum(del => del.Taljare!.Value), delar.Sum(del => del.Namnare!.Value));
        return ImportRules.Bas(definition.Enhet) is { } bas
            ? Ja(
                Grund(delar, omrade) with
                {
                    Varde = Math.Round(taljare / namnare * bas, 4),
                    Taljare = taljare,
                    Namnare = namnare,
                }
            )
            : Nej(delar[0].Period, "kan-inte-summeras", $"Enheten {definition.Enhet} säger inte vad kvoten är per.");
    }

    /// <summary>As uncertain as the most uncertain of its parts.</summary>
    private static Punkt Grund(List<Punkt> delar, string omrade) =>
        delar[0] with
        {
            Omrade = omrade,
            N = null,
            Taljare = null,
            Namnare = null,
            Standardfel = null,
            KiNedre = null,
            KiOvre = null,
            Metod = null,
            Status = delar.Exists(del => del.Status != Vardestatus.Ok) ? Vardestatus.Osaker : Vardestatus.Ok,
            Statistikstatus =
                delar.Max(del => del.Statistikstatus) == Statistikstatus.Slutlig
                && delar.TrueForAll(del => del.Statistikstatus == Statistikstatus.Slutlig)
                    ? Statistikstatus.Slutlig
                    : Statistikstatus.Preliminar,
            Fullstandighet = delar.Min(del => del.Fullstandighet),
            Brott = delar.Exists(del => del.Brott),
            Syntetisk = delar.Exists(del => del.Syntetisk),
        };

    private static Utfall Ja(Punkt punkt) => new(punkt.Period, punkt, null);

    private static Utfall Nej(string period, string kod, string text) => new(period, null, new(kod, text));
}
