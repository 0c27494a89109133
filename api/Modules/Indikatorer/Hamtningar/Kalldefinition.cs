using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Vad källan säger att en kod betyder.</summary>
internal sealed record Kallordalydelse(string Kallkod, string Titel, string Beskrivning);

internal enum Definitionsstatus
{
    Vantar,
    Galler,
    Ersatt,
}

/// <summary>En ordalydelse som källan har haft för en av sina koder.</summary>
/// <param name="Id">Ordalydelsens id.</param>
/// <param name="Kallkod">Källans kod.</param>
/// <param name="Titel">Källans namn på koden.</param>
/// <param name="Beskrivning">Källans definition.</param>
/// <param name="Status">Vantar = ny, ingen har godkänt den och koden hämtas inte; Galler; Ersatt = källan eller en människa har gått vidare.</param>
/// <param name="Sedd">När ordalydelsen först sågs.</param>
/// <param name="TidigareTitel">Namnet i ordalydelsen som gällde före; null för den första.</param>
/// <param name="TidigareBeskrivning">Definitionen som gällde före; null för den första.</param>
/// <param name="Godkand">När den började gälla.</param>
/// <param name="GodkandAv">Vem som godkände den; den första gäller i namn av den som beställde hämtningen.</param>
/// <param name="Motivering">Varför siffrorna kan fortsätta i samma serie; null för den första.</param>
/// <param name="Version">Versionen; skickas i If-Match.</param>
internal sealed record Kalldefinition(
    Guid Id,
    string Kallkod,
    string Titel,
    string Beskrivning,
    Definitionsstatus Status,
    DateTime Sedd,
    string? TidigareTitel,
    string? TidigareBeskrivning,
    DateTime? Godkand,
    string? GodkandAv,
    string? Motivering,
    int Version
)
{
    internal const string Exempel = """
        {"id":"0199a1b2-0000-7000-8000-000000000011","kallkod":"U07417","titel":"Invånare 16-84 år som avstår från att gå ut ensam, andel (%)",
        "beskrivning":"Andel invånare 16-84 år som ofta eller ibland avstår från att gå ut ensam.","status":"Vantar",
        "sedd":"2026-11-23T08:00:00Z","tidigareTitel":"Invånare 16-84 år som avstår från att gå ut ensam, andel (%)",
        "tidigareBeskrivning":"Andel invånare 16-84 år som ofta avstår från att gå ut ensam.","godkand":null,"godkandAv":null,
        "motivering":null,"version":1}
        """;
}

internal sealed record KalldefinitionRow(
    Guid Id,
    string Kallkod,
    string Titel,
    string Beskrivning,
    Definitionsstatus Status,
    DateTime Sedd,
    string? TidigareTitel,
    string? TidigareBeskrivning,
    DateTime? Godkand,
    string? GodkandAv,
    string? Motivering,
    int Version,
    long Total
) : IPageRow
{
    public Kalldefinition Svar() =>
        new(
            Id,
            Kallkod,
            Titel,
            Beskrivning,
            Status,
            Sedd,
            TidigareTitel,
            TidigareBeskrivning,
            Godkand,
            GodkandAv,
            Motivering,
            Version
        );

    /// <summary>Every wording of a data set with the one that held before it.</summary>
    public const string Select = """
        select d.id, d.kallkod, d.titel, d.beskrivning,
               case when d.ersatt is not null then 'Ersatt' when d.godkand is null then 'Vantar' else 'Galler' end as status,
               d.sedd, fore.titel as tidigare_titel, fore.beskrivning as tidigare_beskrivning, d.godkand, d.godkand_av,
               d.motivering, d.version, count(*) over () as total
          from indikatorer.kalldefinition d
          left join lateral (
            select titel, beskrivning
              from indikatorer.kalldefinition f
             where f.datamangd = d.datamangd
               and f.kallkod = d.kallkod
               and f.sedd < d.sedd
               and f.godkand is not null
             order by f.sedd desc
             limit 1) as fore on true
         where d.datamangd = @Datamangd
        """;
}
