using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Läget för en upplåsning.</summary>
public enum Upplasningsstatus
{
    Oppen,
    Anvand,
    Utgangen,
    Avslutad,
}

/// <summary>En upplåsning av låsta perioder för en leverans.</summary>
/// <param name="Id">Upplåsningens id.</param>
/// <param name="Rapport">Rapporten vars lås öppnas.</param>
/// <param name="Datamangd">Datamängden som får levereras.</param>
/// <param name="Omraden">Områdena som öppnas, av dem som jag får läsa.</param>
/// <param name="Anledning">Varför; följer med varje värde som ändras.</param>
/// <param name="GiltigTill">Sista dagen som den kan användas.</param>
/// <param name="Status">Oppen, Anvand (leveransen har kommit), Utgangen eller Avslutad.</param>
/// <param name="BeslutadAv">Vem som låste upp.</param>
/// <param name="Beslutad">När.</param>
/// <param name="Import">Importen som använde den.</param>
/// <param name="Anvand">När den användes; perioden är låst igen sedan dess.</param>
/// <param name="AvslutadAv">Vem som låste igen utan leverans.</param>
/// <param name="Avslutad">När.</param>
/// <param name="Version">Skickas som If-Match när den avslutas.</param>
public sealed record Upplasningssvar(
    Guid Id,
    string Rapport,
    string Datamangd,
    IReadOnlyList<string> Omraden,
    string Anledning,
    DateOnly GiltigTill,
    Upplasningsstatus Status,
    string BeslutadAv,
    DateTime Beslutad,
    Guid? Import,
    DateTime? Anvand,
    string? AvslutadAv,
    DateTime? Avslutad,
    int Version
);

/// <summary>One delivery to one data set may change what one report has locked; then it is locked again.</summary>
internal static class Upplasning
{
    /// <summary>The longest that a period may lie open.</summary>
    public const int FlestDagar = 31;

    /// <summary>Of the alias u, on the day @Idag.</summary>
    public const string ArOppen = " u.anvand is null and u.avslutad is null and u.giltig_till >= @Idag ";

    public const string Kolumner = """
        select u.id, u.rapport, u.datamangd, array(select unnest(u.omraden) intersect select unnest(@Omraden) order by 1) as omraden,
               u.anledning, u.giltig_till, u.beslutad_av, u.beslutad, u.import, u.anvand, u.avslutad_av, u.avslutad, u.version,
               count(*) over () as total
          from indikatorer.upplasning u
         where u.omraden && @Omraden

        """;

    public const string Exempel = """
        {"id":"0199a1b2-0000-7000-8000-000000000051","rapport":"rapporttillfälle 2026-T1","datamangd":"ANMALDA-BROTT",
        "omraden":["jarva"],"anledning":"Brå har rättat februari.","giltigTill":"2026-06-15","status":"Oppen",
        "beslutadAv":"controller","beslutad":"2026-06-01T08:00:00Z","import":null,"anvand":null,"avslutadAv":null,"avslutad":null,
        "version":1}
        """;

    internal sealed record Row(
        Guid Id,
        string Rapport,
        string Datamangd,
        string[] Omraden,
        string Anledning,
        DateOnly GiltigTill,
        string BeslutadAv,
        DateTime Beslutad,
        Guid? Import,
        DateTime? Anvand,
        string? AvslutadAv,
        DateTime? Avslutad,
        int Version,
        long Total
    ) : IPageRow
    {
        public Upplasningssvar Svar(DateOnly idag) =>
            new(
                Id,
                Rapport,
                Datamangd,
                Omraden,
                Anledning,
                GiltigTill,
                Status(idag),
                BeslutadAv,
                Beslutad,
                Import,
                Anvand,
                AvslutadAv,
                Avslutad,
                Version
            );

        private Upplasningsstatus Status(DateOnly idag) =>
            Anvand is not null ? Upplasningsstatus.Anvand
            : Avslutad is not null ? Upplasningsstatus.Avslutad
            : GiltigTill < idag ? Upplasningsstatus.Utgangen
            : Upplasningsstatus.Oppen;
    }

    public static ProblemException Saknas(Guid id) =>
        ProblemException.NotFound("upplasning-saknas", $"Det finns ingen upplåsning {id} som du har tillgång till.");

    public static ProblemException Finns(string rapport, string datamangd) =>
        ProblemException.Conflict(
            "upplasning-finns",
            $"{rapport} är redan upplåst för en leverans till {datamangd} i något av områdena. Avsluta den upplåsningen först."
        );

    public static ProblemException Avgjord(Upplasningsstatus status) =>
        ProblemException.Conflict(
            "upplasning-avgjord",
            status switch
            {
                Upplasningsstatus.Anvand => "Upplåsningen är redan använd: perioden är låst igen.",
                Upplasningsstatus.Avslutad => "Upplåsningen är redan avslutad.",
                _ => "Upplåsningen har gått ut: perioden är låst igen.",
            }
        );
}
