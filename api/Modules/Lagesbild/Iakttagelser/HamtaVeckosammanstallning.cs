using System.Globalization;
using MediatR;
using Trygghet.Modules.Organisation.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Hämta veckosammanställning: who reported, what was seen and where, beside the twelve weeks before.</summary>
internal static partial class HamtaVeckosammanstallning
{
    /// <summary>En veckas bild av ett område (EST). Iakttagelser är underlag, aldrig statistik.</summary>
    /// <param name="Omrade">Områdets kod; underliggande områden är med.</param>
    /// <param name="Vecka">ISO-veckan.</param>
    /// <param name="Slutsats">Veckan i en mening.</param>
    /// <param name="Antal">Iakttagelser under veckan.</param>
    /// <param name="Rapporter">Vilka som rapporterat, och vilka som inte gjort det.</param>
    /// <param name="Kategorier">Antal per kategori, med vad som vore väntat.</param>
    /// <param name="Platser">Platser med iakttagelser de senaste tretton veckorna, flest först.</param>
    /// <param name="Serie">Veckan och de tolv före, i tidsordning.</param>
    public sealed record Response(
        string Omrade,
        string Vecka,
        string Slutsats,
        long Antal,
        IReadOnlyList<Rapport> Rapporter,
        IReadOnlyList<Kategorirad> Kategorier,
        IReadOnlyList<Platsrad> Platser,
        IReadOnlyList<Veckorad> Serie
    );

    /// <summary>En väntad rapport.</summary>
    /// <param name="Rapportor">Funktionen som rapporterar.</param>
    /// <param name="Slag">Verksamheten.</param>
    /// <param name="Status">Inkommen, IngetAttRapportera eller Saknas.</param>
    public sealed record Rapport(string Rapportor, Rapportorsslag Slag, Rapportstatus Status);

    /// <summary>Om veckans rapport kommit.</summary>
    public enum Rapportstatus
    {
        Inkommen,
        IngetAttRapportera,
        Saknas,
    }

    /// <summary>En kategori.</summary>
    /// <param name="Kategori">Kategorin.</param>
    /// <param name="Antal">Iakttagelser under veckan.</param>
    /// <param name="Vantat">Väntat antal efter de tolv veckorna före och veckans rapporter; null när underlaget är för litet.</param>
    /// <param name="Nedre">Nedre styrgräns (u-diagram, tre standardavvikelser).</param>
    /// <param name="Ovre">Övre styrgräns.</param>
    /// <param name="Avviker">Om antalet ligger utanför gränserna.</param>
    public sealed record Kategorirad(
        Iakttagelsekategori Kategori,
        long Antal,
        decimal? Vantat,
        decimal? Nedre,
        decimal? Ovre,
        bool Avviker
    );

    /// <summary>En plats.</summary>
    /// <param name="Plats">Platsens namn.</param>
    /// <param name="Antal">Iakttagelser under veckan.</param>
    /// <param name="AntalTrettonVeckor">Iakttagelser under veckan och de tolv före.</param>
    public sealed record Platsrad(string Plats, long Antal, long AntalTrettonVeckor);

    /// <summary>En vecka.</summary>
    /// <param name="Vecka">ISO-veckan.</param>
    /// <param name="Antal">Iakttagelser.</param>
    /// <param name="Rapporter">Inkomna rapporter.</param>
    public sealed record Veckorad(string Vecka, long Antal, long Rapporter);

    internal sealed record Query(string Omrade, string Vecka) : IQuery<Response>;

    private const int VeckorFore = 12;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "",
                async (string? omrade, string? vecka, IMediator mediator, TimeProvider clock, CancellationToken ct) =>
                {
                    var idag = clock.Today();
                    var query = new Query(
                        omrade ?? throw new ProblemException(400, "parameter-saknas", "Ange parametern omrade."),
                        vecka ?? VeckoRules.Vecka(idag)
                    );
                    VeckoRules.KravMandag(query.Vecka, idag);
                    return TypedResults.Ok(await mediator.Send(query, ct));
                }
            )
            .RequireAuthorization(IakttagelseRatt.Las)
            .WithName("hamtaVeckosammanstallning")
            .WithSummary("Hämta veckans sammanställning")
            .WithDescription(
                "Antal per kategori och plats, mot de tolv veckorna före med ett u-diagram räknat per inkommen rapport (Montgomery 2013, "
                    + "7.3.2), och vilka rapporter som saknas. Utan vecka den som pågår."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .WithResponseExample(200, Exempel);

    internal sealed class Handler(Db db, CurrentUser user, IMediator mediator) : IRequestHandler<Query, Response>
    {
        public async Task<Response> Handle(Query query, CancellationToken cancellationToken)
        {
            user.KravOmrade(IakttagelseRatt.Las, query.Omrade);
            var mandag = VeckoRules.Mandag(query.Vecka)!.Value;
            var under = await mediator.Send(new HamtaUnderomraden(query.Omrade), cancellationToken);
            var mina = user.OmradenMed(IakttagelseRatt.Las);
            var args = new
            {
                Omraden = under.Select(omrade => omrade.Kod).Intersect(mina, StringComparer.Ordinal).ToArray(),
                query.Vecka,
                Mandag = mandag,
                Veckor = (string[])[.. VeckoRules.Fore(mandag, VeckorFore), query.Vecka],
            };
            var rapporter = await db.ListAsync<Rapport>(SelectRapporter, args, cancellationToken);
            var antal = await db.ListAsync<Antalsrad>(SelectAntal, args, cancellationToken);
            var inkomna = await db.ListAsync<Inkomna>(SelectInkomna, args, cancellationToken);
            var platser = await db.ListAsync<Platsrad>(SelectPlatser, args, cancellationToken);
            return Sammanstall(query, args.Veckor, rapporter, antal, inkomna, platser);
        }
    }

    private sealed record Antalsrad(string Vecka, Iakttagelsekategori Kategori, long Antal);

    private sealed record Inkomna(string Vecka, long Antal);

    private static Response Sammanstall(
        Query query,
        string[] veckor,
        IReadOnlyList<Rapport> rapporter,
        IReadOnlyList<Antalsrad> antal,
        IReadOnlyList<Inkomna> inkomna,
        IReadOnlyList<Platsrad> platser
    )
    {
        var rapporterPer = inkomna.ToDictionary(rad => rad.Vecka, rad => rad.Antal, StringComparer.Ordinal);
        var serie = veckor
            .Select(v => new Veckorad(
                v,
                antal.Where(r => r.Vecka == v).Sum(r => r.Antal),
                rapporterPer.GetValueOrDefault(v)
            ))
            .ToList();
        var kategorier = Enum.GetValues<Iakttagelsekategori>()
            .Select(kategori => Kategorin(kategori, serie, antal))
            .Where(rad => rad.Antal > 0 || rad.Vantat > 0)
            .ToList();
        return new(
            query.Omrade,
            query.Vecka,
            Slutsats(serie[^1].Antal, rapporter, kategorier),
            serie[^1].Antal,
            rapporter,
            kategorier,
            platser,
            serie
        );
    }

    private static Kategorirad Kategorin(
        Iakttagelsekategori kategori,
        List<Veckorad> serie,
        IReadOnlyList<Antalsrad> antal
    )
    {
        long Under(string vecka) => antal.Where(r => r.Vecka == vecka && r.Kategori == kategori).Sum(r => r.Antal);
        var nu = Under(serie[^1].Vecka);
        var fore = serie.SkipLast(1).Select(v => new VeckosammanstallningRules.Vecka(Under(v.Vecka), v.Rapporter));
        var granser = VeckosammanstallningRules.Berakna(fore.ToList(), serie[^1].Rapporter);
        var avviker = granser is not null && (nu > granser.Ovre || nu < granser.Nedre);
        return new(kategori, nu, granser?.Vantat, granser?.Nedre, granser?.Ovre, avviker);
    }

    private static string Slutsats(long antal, IReadOnlyList<Rapport> rapporter, List<Kategorirad> kategorier)
    {
        var saknas = rapporter.Count(rapport => rapport.Status == Rapportstatus.Saknas);
        var avviker = kategorier.Count(rad => rad.Avviker);
        var rapport =
            rapporter.Count == 0
                ? "Ingen är utsedd att rapportera."
                : $"{rapporter.Count - saknas} av {rapporter.Count} väntade rapporter har kommit.";
        var jamfort =
            kategorier.TrueForAll(rad => rad.Vantat is null)
                ? "Underlaget räcker inte för att jämföra med tidigare veckor."
            : avviker == 0 ? "Inget avviker från de tolv veckorna före."
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{avviker} av kategorierna avviker från de tolv veckorna före."
            );
        return $"{antal} {(antal == 1 ? "iakttagelse" : "iakttagelser")} under veckan. {rapport} {jamfort}";
    }
}
