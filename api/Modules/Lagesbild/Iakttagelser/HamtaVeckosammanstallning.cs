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
    /// <param name="Rapporter">Inkomna rapporter, också oväntade.</param>
    /// <param name="PerRapport">Iakttagelser per inkommen rapport; null utan rapporter.</param>
    /// <param name="Nedre">Nedre styrgräns för iakttagelser per rapport, efter de tolv veckorna före den som visas; null när underlaget är för litet.</param>
    /// <param name="Ovre">Övre styrgräns.</param>
    public sealed record Veckorad(
        string Vecka,
        long Antal,
        long Rapporter,
        decimal? PerRapport,
        decimal? Nedre,
        decimal? Ovre
    );

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
}
