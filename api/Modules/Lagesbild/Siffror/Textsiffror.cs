using MediatR;
using Trygghet.Modules.Indikatorer.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>
/// The figures that a text refers to. A draft shows today's; adoption copies the whole series of each with the moment (asOf), so
/// that a later revision shows as "nu 34,1 (då 33,0)".
/// </summary>
internal sealed partial class Textsiffror(Db db, CurrentUser user, IMediator mediator)
{
    /// <summary>En siffra i texten.</summary>
    /// <param name="Referens">Hänvisningen som den står i texten, till exempel {{matvarde TRY-01 jarva 2025}}.</param>
    /// <param name="Slag">Ett mätvärde, en serie eller ett diagram.</param>
    /// <param name="Kod">Indikatorns kod.</param>
    /// <param name="Namn">Indikatorns namn.</param>
    /// <param name="Enhet">Indikatorns enhet.</param>
    /// <param name="Omrade">Områdets kod.</param>
    /// <param name="Omradesnamn">Områdets namn.</param>
    /// <param name="AsOf">När siffran låstes; samma värde fås med asOf i GET /matvarden. Null i ett utkast.</param>
    /// <param name="Da">Siffran som den var när lägesbilden fastställdes. Null i ett utkast.</param>
    /// <param name="Nu">Siffran för samma period i dag; i ett utkast den siffra som visas.</param>
    /// <param name="Reviderad">Sant när källan har ändrat siffran, eller någon i serien, sedan lägesbilden fastställdes.</param>
    /// <param name="Serie">Perioderna i ordning, för en serie och ett diagram; annars tom.</param>
    public sealed record Textsiffra(
        string Referens,
        Sifferslag Slag,
        string Kod,
        string Namn,
        string Enhet,
        string Omrade,
        string Omradesnamn,
        DateTime? AsOf,
        Siffror.Siffra? Da,
        Siffror.Siffra? Nu,
        bool Reviderad,
        IReadOnlyList<Seriepunkt> Serie
    );

    /// <summary>En period i en serie.</summary>
    /// <param name="Da">Siffran som den var när lägesbilden fastställdes. Null i ett utkast.</param>
    /// <param name="Nu">Siffran i dag.</param>
    /// <param name="Reviderad">Sant när källan har ändrat siffran sedan lägesbilden fastställdes.</param>
    public sealed record Seriepunkt(Siffror.Siffra? Da, Siffror.Siffra? Nu, bool Reviderad);

    /// <summary>In the order in which they stand; one that cannot be read, or leads nowhere, is left out.</summary>
    /// <param name="fastalld">The adopted picture whose figures they are; null for a draft.</param>
    public async Task<IReadOnlyList<Textsiffra>> LasAsync(
        Guid? fastalld,
        IEnumerable<string?> texter,
        CancellationToken cancellationToken
    )
    {
        var traffar = texter
            .SelectMany(Sifferreferens.Hitta)
            .Where(traff => traff.Referens is not null)
            .DistinctBy(traff => traff.Text, StringComparer.Ordinal)
            .ToList();
        if (traffar.Count == 0)
            return [];
        var underlag = await Sifferunderlag.LasAsync(
            mediator,
            traffar.ConvertAll(traff => traff.Referens!),
            user.OmradenMed(LagesbildRatt.LasSiffror),
            asOf: null,
            cancellationToken
        );
        var fasta = fastalld is { } id ? await FastaAsync(id, cancellationToken) : null;
        return traffar.Select(traff => Los(traff, underlag, fasta)).OfType<Textsiffra>().ToList();
    }

    /// <summary>Copies, as they are now, the series that the texts of the picture and of its problems refer to.</summary>
    public async Task LasFastAsync(Guid lagesbild, DateTimeOffset asOf, CancellationToken cancellationToken)
    {
        var texter = await db.ListAsync<string?>(SelectTexter, new { Lagesbild = lagesbild }, cancellationToken);
        var referenser = texter
            .SelectMany(Sifferreferens.Hitta)
            .Select(traff => traff.Referens)
            .OfType<Sifferreferens>()
            .ToList();
        if (referenser.Count == 0)
            return;
        var omraden = referenser.ConvertAll(referens => referens.Omrade);
        var underlag = await Sifferunderlag.LasAsync(mediator, referenser, omraden, asOf, cancellationToken);
        var varden = referenser
            .DistinctBy(referens => (referens.Indikator, referens.Omrade))
            .SelectMany(referens => underlag.Serie(referens).Index());
        await db.ExecuteAsync(
            Insert,
            varden.Select(varde => Fastsiffra.Parametrar(lagesbild, asOf, varde.Item, varde.Index + 1)),
            cancellationToken
        );
    }

    private async Task<ILookup<(string, string), Fastsiffra>> FastaAsync(
        Guid id,
        CancellationToken cancellationToken
    ) =>
        (await db.ListAsync<Fastsiffra>(Select, new { Lagesbild = id }, cancellationToken)).ToLookup(fast =>
            (fast.Indikator, fast.Omrade)
        );

    private static Textsiffra? Los(
        Sifferreferens.Traff traff,
        Sifferunderlag underlag,
        ILookup<(string, string), Fastsiffra>? fasta
    )
    {
        var referens = traff.Referens!;
        if (underlag.Indikator(referens.Indikator) is not { } indikator)
            return null;
        var fast = fasta?[(referens.Indikator, referens.Omrade)].ToList();
        var punkter = Punkter(underlag.Serie(referens), fast);
        var vald = referens.Period is { } period
            ? punkter.Find(punkt => (punkt.Da ?? punkt.Nu)!.Period == period)
            : punkter.LastOrDefault();
        var enda = referens.Slag == Sifferslag.Matvarde;
        return new(
            traff.Text,
            referens.Slag,
            indikator.Kod,
            indikator.Namn,
            indikator.Enhet,
            referens.Omrade,
            underlag.Omrade(referens.Omrade)?.Namn ?? referens.Omrade,
            fast?.FirstOrDefault()?.AsOf,
            vald?.Da,
            vald?.Nu,
            enda ? vald?.Reviderad ?? false : punkter.Exists(punkt => punkt.Reviderad),
            enda ? [] : punkter
        );
    }

    /// <summary>An adopted picture has the periods that it was adopted with, whatever has come since.</summary>
    private static List<Seriepunkt> Punkter(IReadOnlyList<SenasteMatvarde> nu, List<Fastsiffra>? fast) =>
        fast is null
            ? nu.Select(varde => new Seriepunkt(null, Siffror.ToSiffra(varde), Reviderad: false)).ToList()
            : fast.ConvertAll(rad =>
            {
                var da = rad.ToSiffra();
                var idag = nu.Where(varde => varde.Period == da.Period).Select(Siffror.ToSiffra).FirstOrDefault();
                return new Seriepunkt(da, idag, Siffror.Reviderad(da, idag));
            });
}
