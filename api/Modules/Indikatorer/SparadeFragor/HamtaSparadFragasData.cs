using System.ComponentModel;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Hämta en sparad frågas data: the answer of GET /matvarden to the question behind the link.</summary>
internal static class HamtaSparadFragasData
{
    internal sealed record Parametrar(
        [FromQuery(Name = "format"), Description("Ett annat format än det sparade; går före Accept.")] string? Format,
        [FromQuery(Name = "limit"), Description("Antal per sida i json, högst 10 000.")]
        [property: DefaultValue(UtskriftRules.StandardSida)]
            int? Limit,
        [FromQuery(Name = "page"), Description("Sidans nummer i json, från 1.")] [property: DefaultValue(1)] int? Page
    );

    internal sealed record Query(Guid Id, Parametrar Parametrar, string Accept) : IQuery<IResult>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/{id:guid}/data",
                (
                    Guid id,
                    [AsParameters] Parametrar parametrar,
                    HttpRequest http,
                    IMediator mediator,
                    CancellationToken ct
                ) => mediator.Send(new Query(id, parametrar, http.Headers.Accept.ToString()), ct)
            )
            .WithMetadata(new OwnETag())
            .RequireAuthorization(IndikatorerRatt.Las)
            .WithName("hamtaSparadFragasData")
            .WithSummary("Hämta svaret på en sparad fråga")
            .WithDescription(
                "Samma svar som GET /matvarden ger på urvalet, för de områden där läsaren har rätten indikatorer:las. En fastnålad fråga har alltid samma värden."
            )
            .ProducesMatvarden()
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(406)
            .WithResponseExample(200, SokMatvarden.Exempel);

    internal sealed class Handler(Db db, IMediator mediator) : IRequestHandler<Query, IResult>
    {
        public async Task<IResult> Handle(Query query, CancellationToken cancellationToken)
        {
            var urval = (await db.LasSparadFragaAsync(query.Id, cancellationToken)).Fraga;
            var val = query.Parametrar;
            // how it is written goes with the saved format; another format is written plainly
            if (val.Format is { } format && format != urval.Format)
                urval = urval with
                {
                    Format = format,
                    Skiljetecken = null,
                    Decimaltecken = null,
                    Bom = null,
                    Kolumner = null,
                };
            var parametrar = urval.SomParametrar() with { Limit = val.Limit, Page = val.Page };
            return await mediator.Send(new SokMatvarden.Query(parametrar, query.Accept), cancellationToken);
        }
    }
}
