using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using MediatR;
using Npgsql;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// Återkalla import: a revision that sets back what the import changed. Nothing is deleted: a key that the import made becomes
/// borttagen, any other gets the values it had before.
/// </summary>
internal static partial class AterkallaImport
{
    /// <summary>Varför en import återkallas.</summary>
    /// <param name="Anledning">Skälet; det följer med varje värde som sätts tillbaka.</param>
    public sealed record Request([Required, StringLength(500, MinimumLength = 3)] string? Anledning);

    internal sealed record Command(Guid Id, int Version, Request Aterkallande) : ICommand<HamtaImport.Response>
    {
        [JsonIgnore]
        public string Subject => $"import/{Id}";
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost(
                "/{id:guid}/aterkallande",
                async (
                    Guid id,
                    Request body,
                    HttpContext http,
                    IMediator mediator,
                    ImportSignal signal,
                    CancellationToken ct
                ) =>
                {
                    var response = await mediator.Send(new Command(id, http.Request.ReadIfMatch(), body), ct);
                    signal.Vack(); // what waited while the data set was taken
                    http.Response.WriteETag(response.Version);
                    return TypedResults.Ok(response);
                }
            )
            .RequireAuthorization(ImportRatt.Importera)
            .WithName("aterkallaImport")
            .WithSummary("Återkalla en import")
            .WithDescription(
                "Registrerar en ny revision där varje värde som importen ändrade är som före den, och det som importen skapade är borttaget. "
                    + "Inget raderas. Har en senare import ändrat samma nycklar blir svaret 409 import-andrad-senare och nämner dem."
            )
            .ProducesProblem(403)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .ProducesProblem(412)
            .ProducesProblem(422)
            .ProducesProblem(428)
            .WithRequestExample("""{"anledning":"Filen gällde fel år."}""")
            .WithResponseExample(200, HamtaImport.Exempel);

    internal sealed class Handler(
        Db db,
        CurrentUser user,
        TimeProvider clock,
        IMediator mediator,
        Publicering publicering
    ) : IRequestHandler<Command, HamtaImport.Response>
    {
        public async Task<HamtaImport.Response> Handle(Command command, CancellationToken cancellationToken)
        {
            db.CommandTimeout = 0; // an import may have a million rows
            var current = await KravAterkallbarAsync(command, cancellationToken);
            await KravOandradeAsync(command.Id, cancellationToken);

            var revision = await Revision.NyAsync(db, current.Datamangd, clock, cancellationToken);
            var args = new
            {
                command.Id,
                current.Datamangd,
                Revision = revision.Nr,
                command.Aterkallande.Anledning,
                Anvandare = user.Id,
                Nu = revision.Registrerad,
            };
            await db.ExecuteAsync(SattTillbaka, args, cancellationToken);
            await publicering.PubliceraAsync(current.Datamangd, revision.Nr, revision.EfterId, cancellationToken);
            await db.ExecuteAsync(Update, args, cancellationToken);
            return await mediator.Send(new HamtaImport.Query(command.Id), cancellationToken);
        }

        private async Task<Current> KravAterkallbarAsync(Command command, CancellationToken cancellationToken)
        {
            var args = new
            {
                command.Id,
                Anvandare = user.Id,
                SerAlla = ImportRatt.SerAlla(user),
                Omraden = user.OmradenMed(ImportRatt.Importera),
                Upplasbara = user.OmradenMed(ImportRatt.Lasupp),
            };
            var current =
                await db.SingleOrDefaultAsync<Current>(SelectForUpdate, args, cancellationToken)
                ?? throw ImportProblem.Saknas(command.Id);
            if (current.Version != command.Version)
                throw ProblemException.Stale(current.Version);
            if (current.Revision is null || current.Status is not (Importstatus.Klar or Importstatus.Delvis))
                throw ImportProblem.EjAterkallbar(current.Status);
            await LasAsync(current.Datamangd, cancellationToken);
            if (await db.SingleOrDefaultAsync<string>(SelectAnnanstans, args, cancellationToken) is { } omrade)
                throw ProblemException.Forbidden($"Din roll ger inte längre rätten {ImportRatt.Importera} i {omrade}.");
            if (await db.SingleOrDefaultAsync<Last>(SelectLast, args, cancellationToken) is { } last)
                throw ImportProblem.PeriodLast(last.Nyckel, last.Rapport);
            return current;
        }

        private async Task LasAsync(string datamangd, CancellationToken cancellationToken)
        {
            try
            {
                await db.ExecuteAsync(Las, new { Datamangd = datamangd }, cancellationToken);
            }
            catch (PostgresException exception) when (exception.SqlState == PostgresErrorCodes.LockNotAvailable)
            {
                throw ImportProblem.Pagar(datamangd);
            }
        }

        private async Task KravOandradeAsync(Guid id, CancellationToken cancellationToken)
        {
            var andrade = await db.ListAsync<Andrad>(SelectAndrade, new { Id = id }, cancellationToken);
            if (andrade.Count > 0)
                throw ImportProblem.AndradSenare(
                    andrade[0].Total,
                    andrade.Select(rad => rad.Nyckel).ToList(),
                    andrade.Select(rad => rad.Import).OfType<Guid>().Distinct().ToList()
                );
        }
    }

    private sealed record Current(string Datamangd, Importstatus Status, int? Revision, int Version);

    private sealed record Last(string Nyckel, string Rapport);

    private sealed record Andrad(string Nyckel, Guid? Import, long Total);
}
