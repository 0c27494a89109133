using Trygghet.Modules.Organisation.Contract;

namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// What a table is about. A table of the facade is one indicator in one data set for one kind of period: then its unit, its source
/// and its length of period are one each, and its cube is dense.
/// </summary>
internal sealed record PxTabellrad(
    string Indikator,
    string Namn,
    string Beskrivning,
    string Enhet,
    Matning Matning,
    Indikatortyp Typ,
    string Fallgropar,
    string Datamangd,
    string Datamangdsnamn,
    string Kalla,
    string Licens,
    bool Syntetisk,
    int Revision,
    int Version,
    string Marke,
    string Forsta,
    string Sista,
    DateTime Uppdaterad
)
{
    public string Id => $"{Indikator}_{Datamangd}_{Slag.Kod}";

    public PxPeriodslag Slag => PxPeriodslag.Med(Marke);

    /// <summary>The title, in the form that the Swedish statistics database has taught people to read.</summary>
    public string Rubrik =>
        $"{Namn} efter område, uppdelning, tabellinnehåll och {Slag.Namn}. {Forsta}–{Sista}"
        + (Syntetisk ? " (SYNTETISKA DATA)" : "");

    public bool Innehaller(string ord) =>
        $"{Id} {Rubrik} {Beskrivning} {Datamangdsnamn} {Kalla}".Contains(ord, StringComparison.OrdinalIgnoreCase);

    public IReadOnlyList<string> Variabelnamn => ["område", "uppdelning", "tabellinnehåll", Slag.Namn];
}

/// <summary>A table with its variables in the order of its cube: Omrade, Uppdelning, ContentsCode, Tid.</summary>
internal sealed record PxTabell(
    PxTabellrad Rad,
    IReadOnlyList<PxVariabel> Variabler,
    IReadOnlyList<PxKodlista> Kodlistor
)
{
    public const string Omrade = "Omrade";
    public const string Uppdelning = "Uppdelning";
    public const string Innehall = "ContentsCode";
    public const string Tid = "Tid";

    public const string Varde = "VARDE";
    public const string N = "N";
    public const string KiNedre = "KI_NEDRE";
    public const string KiOvre = "KI_OVRE";

    public PxVariabel Variabel(string kod) => Variabler.Single(variabel => variabel.Kod == kod);

    public static IReadOnlyList<PxVariabel> Byggda(
        PxTabellrad rad,
        PxKoder koder,
        Func<string, string> uppdelningsnamn,
        IReadOnlyDictionary<string, Omradesinfo> omraden
    ) =>
        [
            new(
                Omrade,
                "område",
                PxRoll.Geografi,
                Varden(koder.Omraden, kod => omraden[kod].Namn),
                Kommun(koder, omraden)
            ),
            new(
                Uppdelning,
                "uppdelning",
                PxRoll.Annan,
                Varden(koder.Uppdelningar, uppdelningsnamn),
                koder.Uppdelningar.Contains("alla", StringComparer.Ordinal) ? "alla" : null
            ),
            new(Innehall, "tabellinnehåll", PxRoll.Innehall, Innehallet(rad)),
            new(Tid, rad.Slag.Namn, PxRoll.Tid, Varden(koder.Perioder, kod => kod)),
        ];

    private static PxVarde[] Innehallet(PxTabellrad rad) =>
        [
            new(Varde, rad.Namn, rad.Enhet, rad.Matning == Matning.Antal ? 0 : 1),
            new(N, "Antal svar eller enheter", "antal"),
            new(KiNedre, "95 %-intervall, nedre gräns", rad.Enhet, 2),
            new(KiOvre, "95 %-intervall, övre gräns", rad.Enhet, 2),
        ];

    private static PxVarde[] Varden(IEnumerable<string> koder, Func<string, string> text) =>
        [.. koder.Order(StringComparer.Ordinal).Select(kod => new PxVarde(kod, text(kod)))];

    /// <summary>An area that is left out stands for the whole kommun: shares of its parts must never be added up.</summary>
    private static string? Kommun(PxKoder koder, IReadOnlyDictionary<string, Omradesinfo> omraden) =>
        koder.Omraden.Where(kod => omraden[kod].Typ == Omradestyp.Kommun).ToList() is [var enda] ? enda : null;
}

/// <summary>The codes that have some mätvärde in a table and that the caller may see.</summary>
internal sealed record PxKoder(string[] Omraden, string[] Uppdelningar, string[] Perioder);
