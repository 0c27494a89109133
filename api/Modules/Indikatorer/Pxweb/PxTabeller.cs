using System.Security.Cryptography;
using System.Text;
using MediatR;
using Microsoft.Extensions.Caching.Memory;
using Trygghet.Modules.Organisation.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// The tables that the caller may see something of. Which they are and which codes they have is remembered until a data set gets
/// another revision, the catalogue or the rights another version, or the caller other areas.
/// </summary>
internal sealed class PxTabeller(Db db, IMediator mediator, CurrentUser user, IMemoryCache cache)
{
    private static readonly TimeSpan Livslangd = TimeSpan.FromMinutes(10);

    public string[] Omraden => user.OmradenMed(IndikatorerRatt.Las);

    public Task<IReadOnlyList<PxTabellrad>> ListaAsync(CancellationToken cancellationToken) =>
        MinnsAsync("pxtabeller", () => db.ListAsync<PxTabellrad>(SelectTabeller, new { Omraden }, cancellationToken));

    public async Task<PxTabellrad> RadAsync(string id, CancellationToken cancellationToken)
    {
        var tabeller = await ListaAsync(cancellationToken);
        return tabeller.FirstOrDefault(tabell => string.Equals(tabell.Id, id, StringComparison.OrdinalIgnoreCase))
            ?? throw PxProblem.TabellSaknas(id, [.. tabeller.Select(tabell => tabell.Id)]);
    }

    public async Task<PxTabell> HamtaAsync(string id, CancellationToken cancellationToken)
    {
        var rad = await RadAsync(id, cancellationToken);
        var koder = await MinnsAsync(
            $"pxkoder/{rad.Id}",
            async () =>
                (
                    await db.SingleOrDefaultAsync<PxKoder>(
                        SelectKoder,
                        new
                        {
                            rad.Indikator,
                            rad.Datamangd,
                            rad.Marke,
                            Omraden,
                        },
                        cancellationToken
                    )
                )!
        );
        var omraden = await mediator.Send(new HamtaAllaOmraden(), cancellationToken);
        var info = omraden.ToDictionary(omrade => omrade.Kod, StringComparer.Ordinal);
        var uppdelningar = (await db.ListAsync<Kodtext>(SelectUppdelningar, null, cancellationToken)).ToDictionary(
            text => text.Kod,
            text => text.Namn,
            StringComparer.Ordinal
        );
        var summerbara = rad.Matning == Matning.Antal ? await SammanslagnaAsync(omraden, cancellationToken) : [];
        return new(
            rad,
            PxTabell.Byggda(rad, koder, kod => uppdelningar.GetValueOrDefault(kod, kod), info),
            [
                .. PxKodlista.Nivaer(koder.Omraden.Select(kod => info[kod])),
                .. PxKodlista.Sammanslagna([.. summerbara.Where(hel => hel.Delar.Any(koder.Omraden.Contains))]),
            ]
        );
    }

    /// <summary>The areas that have been merged, when the caller may read them and every part.</summary>
    public Task<IReadOnlyList<PxSammanslagning>> SammanslagnaAsync(
        IReadOnlyList<Omradesinfo> omraden,
        CancellationToken cancellationToken
    ) =>
        MinnsAsync<IReadOnlyList<PxSammanslagning>>(
            "pxsammanslagna",
            async () =>
            {
                var mina = Omraden.ToHashSet(StringComparer.Ordinal);
                var hela = new List<PxSammanslagning>();
                var mojliga = omraden.Where(omrade =>
                    omrade.Typ == Omradestyp.Stadsdelsomrade && mina.Contains(omrade.Kod)
                );
                foreach (var omrade in mojliga.OrderBy(omrade => omrade.Kod, StringComparer.Ordinal))
                {
                    var delar = await mediator.Send(new HamtaSammanslagna(omrade.Kod), cancellationToken);
                    if (delar.Count > 0 && delar.All(del => mina.Contains(del.Kod)))
                        hela.Add(new(omrade.Kod, omrade.Namn, [.. delar.Select(del => del.Kod)]));
                }
                return hela;
            }
        );

    private async Task<T> MinnsAsync<T>(string nyckel, Func<Task<T>> las)
        where T : class
    {
        var egen = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(',', Omraden.Order(StringComparer.Ordinal))));
        return (
            await cache.GetOrCreateAsync(
                $"{nyckel}/{user.Lage.Text}/{Convert.ToHexString(egen)}",
                post =>
                {
                    post.AbsoluteExpirationRelativeToNow = Livslangd;
                    return las();
                }
            )
        )!;
    }

    private sealed record Kodtext(string Kod, string Namn);

    private const string SelectTabeller = """
        select p.indikator, i.namn, i.beskrivning, i.enhet, i.matning, i.typ, i.fallgropar, p.datamangd,
               d.namn as datamangdsnamn, d.kalla, d.licens, d.syntetisk, d.revision, i.version, p.marke, p.forsta,
               p.sista, p.uppdaterad
          from (
            select indikator, datamangd, translate(substr(period, 5, 2), '01', 'MM') as marke, min(period) as forsta,
                   max(period) as sista, max(registrerad) as uppdaterad
              from indikatorer.publicerat
             where omrade = any(@Omraden)
             group by 1, 2, 3
          ) as p
          join indikatorer.indikator i on i.kod = p.indikator
          join indikatorer.datamangd d on d.kod = p.datamangd
         order by p.indikator, p.datamangd, p.marke
        """;

    private const string SelectKoder = """
        select array_agg(distinct omrade) as omraden, array_agg(distinct uppdelning) as uppdelningar,
               array_agg(distinct period) as perioder
          from indikatorer.publicerat
         where indikator = @Indikator
           and datamangd = @Datamangd
           and omrade = any(@Omraden)
           and translate(substr(period, 5, 2), '01', 'MM') = @Marke
        """;

    private const string SelectUppdelningar = "select kod, namn from indikatorer.uppdelning";
}
