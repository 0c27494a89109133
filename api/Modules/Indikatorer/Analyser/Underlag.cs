using MediatR;
using Trygghet.Modules.Organisation.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>What an analysis asks about. Null areas are all that the caller may read.</summary>
internal sealed record Fraga(string[] Indikatorer, string[]? Omraden, string Uppdelning, string? Datamangd)
{
    /// <summary>One more area, which all the others are compared with: itself, or without the one that lies in it.</summary>
    public string? JamforOmrade { get; init; }
}

/// <summary>
/// The only way from the database to an analysis: published values in the caller's own areas. What suppression hid never gets here,
/// so no test, interval, centre line or sum can hold it.
/// </summary>
internal sealed class Underlag(Db db, IMediator mediator, CurrentUser user)
{
    internal const int FlestSerier = 2000;

    public async Task<Material> LasAsync(Fraga fraga, CancellationToken cancellationToken)
    {
        await KravKoderAsync(fraga, cancellationToken);
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
        };
        var definitioner = await db.ListAsync<Definition>(SelectDefinitioner, args, cancellationToken);
        if ((long)definitioner.Count * args.Omraden.Length > FlestSerier && fraga.Indikatorer.Length != 1)
            throw AnalyserProblem.ForStorFraga(FlestSerier);
        var punkter = await db.ListAsync<Punkt>(SelectPunkter, args, cancellationToken);
        var brott = await db.ListAsync<Brottrad>(SelectBrott, args, cancellationToken);
        return new(definitioner, omraden, args.Omraden, punkter, brott)
        {
            Dolda = await DoldaAsync(fraga, omraden, cancellationToken),
        };
    }

    /// <summary>
    /// Which values of the whole's own parts are hidden, also in areas that the caller may not read: that a value is hidden is public,
    /// and what is left of a whole is never computed over one.
    /// </summary>
    private async Task<IReadOnlyList<Doltvarde>> DoldaAsync(
        Fraga fraga,
        IReadOnlyList<Omradesinfo> omraden,
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

    private const string SelectPunkter = """
        select indikator, omrade, period, period_fran, period_till, datamangd, varde, n, standardfel, ki_nedre, ki_ovre,
               metod, status, statistikstatus, syntetisk, taljare, namnare, fullstandighet, indikatorversion, brott,
               designeffekt
          from indikatorer.publicerat
         where indikator = any(coalesce(@Indikatorer, array(select kod from indikatorer.indikator)))
           and omrade = any(@Omraden)
           and uppdelning = @Uppdelning
           and (@Datamangd::text is null or datamangd = @Datamangd)
         order by indikator, omrade, datamangd, period_fran, period_till, period
        """;

    private const string SelectDolda = """
        select indikator, omrade, period, datamangd
          from indikatorer.publicerat
         where indikator = any(coalesce(@Indikatorer, array(select kod from indikatorer.indikator)))
           and omrade = any(@Delar)
           and uppdelning = @Uppdelning
           and status in ('Undertryckt', 'ForFaSvar', 'ForFaInvanare')
        """;

    private const string SelectBrott = """
        select indikator, omrade, datum, orsak, kalla
          from indikatorer.seriebrott
         where @Indikatorer::text[] is null or indikator = any(@Indikatorer)
         order by datum, id
        """;
}
