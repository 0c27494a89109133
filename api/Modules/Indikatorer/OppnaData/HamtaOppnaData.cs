using System.ComponentModel;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// Hämta öppna data: the mätvärden of one open data set, for anybody. The same question as GET /matvarden, of every area and of this
/// data set alone; what is hidden there is hidden here.
/// </summary>
internal static class HamtaOppnaData
{
    internal sealed record Query(string Kod, SokMatvarden.Parametrar Parametrar, string Accept) : IQuery<IResult>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/{kod}",
                (
                    [Description("Datamängdens kod, till exempel KOLADA-BROTT.")] string kod,
                    [AsParameters] SokMatvarden.Parametrar parametrar,
                    HttpRequest http,
                    IMediator mediator,
                    CancellationToken ct
                ) => mediator.Send(new Query(kod, parametrar, http.Headers.Accept.ToString()), ct)
            )
            .WithMetadata(new OwnETag())
            .AllowAnonymous()
            .WithName("hamtaOppnaData")
            .WithSummary("Hämta öppna data")
            .WithDescription(
                "Mätvärden ur en datamängd vars licens låter vem som helst använda dem. Kräver ingen inloggning. Samma parametrar, format, "
                    + "undertryckning och ETag som GET /matvarden, men bara den datamängden. En datamängd som inte är öppen är 404."
            )
            .ProducesMatvarden()
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(406)
            .WithResponseExample(200, SokMatvarden.Exempel);

    internal sealed class Handler(Db db, Matvardelasning lasning, IMediator mediator, Versioner versioner)
        : IRequestHandler<Query, IResult>
    {
        public async Task<IResult> Handle(Query query, CancellationToken cancellationToken)
        {
            await OppenDatamangd.KravAsync(db, query.Kod, cancellationToken);
            if (Filter.List(query.Parametrar.Datamangd).FirstOrDefault(kod => kod != query.Kod) is { } annan)
                throw ProblemException.BadFilter("datamangd", annan, [query.Kod]);
            return await lasning.SvaraAsync(
                query.Parametrar with
                {
                    Datamangd = [query.Kod],
                },
                query.Accept,
                await versioner.LasAsync(),
                (begarda, nivaer) => Omradesurval.AllaAsync(mediator, begarda, nivaer, cancellationToken),
                cancellationToken
            );
        }
    }
}
