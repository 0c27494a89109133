using MediatR;
using Trygghet.Modules.Indikatorer.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>
/// The figures of a picture. A draft shows the latest; when it is adopted they are copied with the moment (asOf),
/// so that a later revision shows as "nu 34,1 (då 33,0)".
/// </summary>
internal sealed partial class Siffror(Db db, IMediator mediator)
{
    /// <summary>En indikator med siffran då (när lägesbilden fastställdes) och nu.</summary>
    /// <param name="Kod">Indikatorns kod.</param>
    /// <param name="Namn">Indikatorns namn.</param>
    /// <param name="Enhet">Indikatorns enhet.</param>
    /// <param name="Riktning">Vilket håll som är bra.</param>
    /// <param name="AsOf">När siffran låstes; samma värde fås med asOf i GET /matvarden. Null i ett utkast.</param>
    /// <param name="Da">Siffran som den var när lägesbilden fastställdes.</param>
    /// <param name="Nu">Senaste siffran.</param>
    /// <param name="Reviderad">Sant när källan har ändrat siffran för samma period sedan lägesbilden fastställdes.</param>
    public sealed record DaOchNu(
        string Kod,
        string Namn,
        string Enhet,
        Riktning Riktning,
        DateTime? AsOf,
        Siffra? Da,
        Siffra? Nu,
        bool Reviderad
    );

    /// <summary>Ett mätvärde i lägesbildens område.</summary>
    /// <param name="Period">Perioden, till exempel 2026 eller 2026-T1.</param>
    /// <param name="Varde">Värdet; null när det saknas eller inte får visas, se status.</param>
    /// <param name="N">Antal svarande eller invånare.</param>
    /// <param name="Ki95">95 %-intervall, där det kan räknas.</param>
    /// <param name="Status">Om värdet kan visas och hur säkert det är.</param>
    /// <param name="Syntetisk">Sant för påhittade exempelvärden.</param>
    /// <param name="Kalla">Källan.</param>
    /// <param name="Datamangd">Datamängdens kod.</param>
    /// <param name="Revision">Datamängdens revision.</param>
    /// <param name="Registrerad">När värdet registrerades.</param>
    public sealed record Siffra(
        string Period,
        decimal? Varde,
        int? N,
        Intervall? Ki95,
        Vardestatus Status,
        bool Syntetisk,
        string Kalla,
        string Datamangd,
        int Revision,
        DateTime Registrerad
    );

    /// <summary>In the order of <paramref name="koder"/>; a code that the catalogue no longer has is left out.</summary>
    public async Task<IReadOnlyList<DaOchNu>> LasAsync(
        Guid lagesbild,
        string omrade,
        IReadOnlyCollection<string> koder,
        CancellationToken cancellationToken
    )
    {
        if (koder.Count == 0)
            return [];
        var infon = await mediator.Send(new HamtaIndikatorinfon(koder), cancellationToken);
        var senaste = await mediator.Send(new HamtaSenasteMatvarden(koder, [omrade]), cancellationToken);
        var fasta = await db.ListAsync<Fastsiffra>(Select, new { Lagesbild = lagesbild }, cancellationToken);
        return (
            from kod in koder
            let info = infon.FirstOrDefault(info => info.Kod == kod)
            where info is not null
            let da = fasta.FirstOrDefault(fast => fast.Indikator == kod)
            let nu = senaste.FirstOrDefault(varde => varde.Indikator == kod)
            select Jamfor(info, da, nu)
        ).ToList();
    }

    /// <summary>Copies the latest figures of every indicator that the picture's problems name.</summary>
    public async Task LasFastAsync(
        Guid lagesbild,
        string omrade,
        DateTimeOffset asOf,
        CancellationToken cancellationToken
    )
    {
        var koder = await db.ListAsync<string>(SelectKoder, new { Lagesbild = lagesbild }, cancellationToken);
        if (koder.Count == 0)
            return;
        var varden = await mediator.Send(new HamtaSenasteMatvarden(koder, [omrade], asOf), cancellationToken);
        await db.ExecuteAsync(
            Insert,
            varden.Select(varde => Fastsiffra.Parametrar(lagesbild, asOf, varde)),
            cancellationToken
        );
    }

    private static DaOchNu Jamfor(Indikatorinfo info, Fastsiffra? fast, SenasteMatvarde? senaste)
    {
        var da = fast?.ToSiffra();
        var nu = senaste is null ? null : ToSiffra(senaste);
        var reviderad = da?.Period == nu?.Period && Reviderad(da, nu);
        return new(info.Kod, info.Namn, info.Enhet, info.Riktning, fast?.AsOf, da, nu, reviderad);
    }

    /// <summary>Has the source changed the figure of the period since then?</summary>
    internal static bool Reviderad(Siffra? da, Siffra? nu) =>
        da is not null && nu is not null && (da.Varde, da.Status) != (nu.Varde, nu.Status);

    internal static Siffra ToSiffra(SenasteMatvarde varde) =>
        new(
            varde.Period,
            varde.Varde,
            varde.N,
            varde.Ki95,
            varde.Status,
            varde.Syntetisk,
            varde.Kalla,
            varde.Datamangd,
            varde.Revision,
            varde.Registrerad
        );
}
