using Trygghet.Modules.Organisation.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>A code that does not exist is refused with what is nearest to it. The lists are read only when something is refused.</summary>
internal static class Kodkontroll
{
    public static Task VagraIndikatorAsync(Db db, string? okand, CancellationToken cancellationToken) =>
        VagraAsync(db, "indikator", okand, "select kod from indikatorer.indikator order by kod", cancellationToken);

    public static Task VagraDatamangdAsync(Db db, string? okand, CancellationToken cancellationToken) =>
        VagraAsync(db, "datamangd", okand, "select kod from indikatorer.datamangd order by kod", cancellationToken);

    /// <summary>Indicators and data sets of a selection.</summary>
    public static async Task VagraOkandaAsync(Db db, Urval urval, CancellationToken cancellationToken)
    {
        var okanda = await db.SingleOrDefaultAsync<Okanda>(SelectOkanda, urval, cancellationToken);
        await VagraIndikatorAsync(db, okanda!.Indikator, cancellationToken);
        await VagraDatamangdAsync(db, okanda.Datamangd, cancellationToken);
    }

    /// <summary>A breakdown that the list does not name is still known when some mätvärde has it.</summary>
    public static async Task VagraUppdelningAsync(Db db, string[] olistade, CancellationToken cancellationToken)
    {
        if (olistade.Length == 0)
            return;
        var okand = await db.SingleOrDefaultAsync<string?>(SelectOkand, new { Koder = olistade }, cancellationToken);
        await VagraAsync(db, "uppdelning", okand, SelectUppdelningar, cancellationToken);
    }

    public static void VagraOmrade(string[] begarda, IReadOnlyList<Omradesinfo> omraden)
    {
        var finns = omraden.Select(omrade => omrade.Kod).ToHashSet(StringComparer.Ordinal);
        if (begarda.FirstOrDefault(kod => !finns.Contains(kod)) is { } okand)
            throw ProblemException.BadFilter("omrade", okand, finns);
    }

    private static async Task VagraAsync(
        Db db,
        string namn,
        string? okand,
        string lista,
        CancellationToken cancellationToken
    )
    {
        if (okand is not null)
            throw ProblemException.BadFilter(namn, okand, await db.ListAsync<string>(lista, null, cancellationToken));
    }

    private sealed record Okanda(string? Indikator, string? Datamangd);

    private const string SelectOkanda = """
        select (select min(kod) from unnest(@Indikatorer) as begart (kod)
                 where kod not in (select kod from indikatorer.indikator)) as indikator,
               (select min(kod) from unnest(@Datamangder) as begart (kod)
                 where kod not in (select kod from indikatorer.datamangd)) as datamangd
        """;

    private const string SelectUppdelningar = "select kod from indikatorer.uppdelning order by kod";

    private const string SelectOkand = """
        select min(kod)
          from unnest(@Koder) as begart (kod)
         where not exists (select 1 from indikatorer.publicerat p where p.uppdelning = begart.kod)
        """;
}
