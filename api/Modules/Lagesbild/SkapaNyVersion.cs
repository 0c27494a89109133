using System.Text.Json.Serialization;
using MediatR;
using Trygghet.Modules.Lagesbild.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Skapa ny version: what is decided or shared never changes; a change begins as a draft with the same content.</summary>
internal static partial class SkapaNyVersion
{
    public sealed record Response(Guid Id, LagesbildStatus Status, int Version, Guid Foregaende);

    internal sealed record Command(Guid Foregaende) : ICommand<Response>
    {
        [JsonIgnore]
        public Guid Id { get; } = Guid.CreateVersion7();

        [JsonIgnore]
        public string Subject => $"lagesbild/{Id}";
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost(
                "/{id:guid}/nya-versioner",
                async (Guid id, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    var response = await mediator.Send(new Command(id), ct);
                    http.Response.WriteETag(response.Version);
                    return TypedResults.Created($"{Pipeline.ApiRoot}/lagesbilder/{response.Id}", response);
                }
            )
            .RequireAuthorization(LagesbildRatt.Skriv)
            .WithName("skapaNyVersion")
            .WithSummary("Skriv en ny version av en lägesbild")
            .WithDescription(
                "Ett nytt utkast med samma innehåll, problem och orsaksanalyser; orsakerna behåller sina löpnummer. Från Faststalld eller Publicerad, och för en egen bild när den är delad. Den förra gäller tills den nya fastställs eller delas, och blir då ersatt. En version har högst en efterföljare: 409 lagesbild-har-ny-version. Vad som sedan ändras visar GET /lagesbilder/{id}/andringar."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .WithResponseExample(
                201,
                """
                {"id":"0199a1b2-0000-7000-8000-000000000061","status":"Utkast","version":1,
                "foregaende":"0199a1b2-0000-7000-8000-000000000001"}
                """
            );

    internal sealed class Handler(Db db, CurrentUser user) : IRequestHandler<Command, Response>
    {
        public async Task<Response> Handle(Command command, CancellationToken cancellationToken)
        {
            var current = await db.LasLagesbildAsync(user, command.Foregaende, cancellationToken);
            current.Krav(user, Lagesbildshandling.NyVersion, version: null);
            var args = new
            {
                command.Id,
                command.Foregaende,
                SkapadAv = user.Id,
            };
            if (await db.ExecuteAsync(InsertBild, args, cancellationToken) == 0)
                throw LagesbildProblem.HarNyVersion(command.Foregaende);
            foreach (var sql in Delar)
                await db.ExecuteAsync(sql, args, cancellationToken);
            await db.KopieraSammanforingarAsync(command.Foregaende, command.Id, cancellationToken);
            await db.KopieraAvvisningarAsync(command.Foregaende, command.Id, cancellationToken);
            return new(command.Id, LagesbildStatus.Utkast, 1, command.Foregaende);
        }
    }
}
