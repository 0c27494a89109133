using MediatR;
using Trygghet.Modules.Organisation.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>What an analysis asks about. Null areas are all that the caller may read.</summary>
internal sealed record Fraga(string[] Indikatorer, string[]? Omraden, string Uppdelning, string? Datamangd)
{
    /// <summary>One more area, which all the others are compared with: itself, or without the one that lies in it.</summary>
    public string? JamforOmrade { get; init; }

    /// <summary>The figures and the breaks as they were known at that moment; null is now.</summary>
    public string? AsOf { get; init; }
}

/// <summary>
/// The only way from the database to an analysis: published values in the caller's own areas. What suppression hid never gets here,
/// so no test, interval, centre line or sum can hold it. Of an earlier moment neither what was hidden then nor what is hidden now.
/// </summary>
internal sealed partial class Underlag(Db db, IMediator mediator, CurrentUser user, TimeProvider clock)
{
    internal const int FlestSerier = 2000;

    public async Task<Material> LasAsync(Fraga fraga, CancellationToken cancellationToken)
    {
        var nu = clock.GetUtcNow();
        var asOf = UrvalRules.Tidpunkt("asOf", fraga.AsOf, nu);
        await KravKoderAsync(fraga, cancellationToken);
        await Registrering.VantaAsync(db, asOf, nu, cancellationToken);
        var omraden = await mediator.Send(new HamtaAllaOmraden(), cancellationToken);
        string[] jamforda = fraga.JamforOmrade is { } mot ? [mot] : [];
        Kodkontroll.VagraOmrade([.. fraga.Omraden ?? [], .. jamforda], omraden);
        foreach (var omrade in jamforda)
            user.KravOmrade(IndikatorerRatt.Las, omrade);
        var mina = user.OmradenMed(IndikatorerRatt.Las);
        var args = new
        {
            Indikatorer = fraga.Indikatorer.Length == 0 ? null : fraga.Indikatorer,
            Omraden = fraga
                .Omraden?.Union(jamforda, StringComparer.Ordinal)
                .Intersect(mina, StringComparer.Ordinal)
                .ToArray()
                ?? mina,
            fraga.Uppdelning,
            fraga.Datamangd,
            AsOf = asOf,
        };
        var definitioner = await db.ListAsync<Definition>(SelectDefinitioner, args, cancellationToken);
        if ((long)definitioner.Count * args.Omraden.Length > FlestSerier && fraga.Indikatorer.Length != 1)
            throw AnalyserProblem.ForStorFraga(FlestSerier);
        var punkter = await db.ListAsync<Punkt>(asOf is null ? SelectNu : SelectDa, args, cancellationToken);
        var brott = await db.ListAsync<Brottrad>(SelectBrott, args, cancellationToken);
        return new(definitioner, omraden, args.Omraden, punkter, brott)
        {
            AsOf = asOf,
            Dolda = await DoldaAsync(fraga, omraden, asOf, cancellationToken),
        };
    }

    /// <summary>
    /// Which values of the whole's own parts are hidden, now or then, also in areas that the caller may not read: that a value is
    /// hidden is public, and what is left of a whole is never computed over one.
    /// </summary>
    private async Task<IReadOnlyList<Doltvarde>> DoldaAsync(
        Fraga fraga,
        IReadOnlyList<Omradesinfo> omraden,
        DateTime? asOf,
        CancellationToken cancellationToken
    )
    {
        if (fraga.JamforOmrade is not { } helhet)
            return [];
        var args = new
        {
            Indikatorer = fraga.Indikatorer.Length == 0 ? null : fraga.Indikatorer,
            Delar = omraden.Where(omrade => omrade.Foralder == helhet).Select(omrade => omrade.Kod).ToArray(),
            fraga.Uppdelning,
            AsOf = asOf,
        };
        return await db.ListAsync<Doltvarde>(SelectDolda, args, cancellationToken);
    }

    private async Task KravKoderAsync(Fraga fraga, CancellationToken cancellationToken)
    {
        var args = new
        {
            fraga.Indikatorer,
            fraga.Datamangd,
            fraga.Uppdelning,
        };
        var current = await db.SingleOrDefaultAsync<Okanda>(SelectOkanda, args, cancellationToken);
        await Kodkontroll.VagraIndikatorAsync(db, current!.Indikator, cancellationToken);
        await Kodkontroll.VagraDatamangdAsync(db, current.Datamangd, cancellationToken);
        await Kodkontroll.VagraUppdelningAsync(db, current.Uppdelning, cancellationToken);
    }

    private sealed record Okanda(string? Indikator, string? Datamangd, string[] Uppdelning);

    private const string SelectOkanda = """
        select (select min(kod) from unnest(@Indikatorer) as begart (kod)
                 where kod not in (select kod from indikatorer.indikator)) as indikator,
               case when @Datamangd not in (select kod from indikatorer.datamangd) then @Datamangd end as datamangd,
               array(select @Uppdelning where @Uppdelning not in (select kod from indikatorer.uppdelning)) as uppdelning
        """;

    private const string SelectDefinitioner = """
        select kod, namn, enhet, matning, riktning, instrument, minsta_antal
          from indikatorer.indikator
         where @Indikatorer::text[] is null or kod = any(@Indikatorer)
         order by kod
        """;
}
