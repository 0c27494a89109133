using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Uppdatera målvärde: a new decision about it. The version before stays as history.</summary>
internal static class UppdateraMalvarde
{
    /// <summary>Målet enligt ett nytt beslut, eller rättat.</summary>
    /// <param name="Varde">Målet, i indikatorns enhet.</param>
    /// <param name="Beslut">Vilket beslut som ändrade målet.</param>
    /// <param name="Beslutsdatum">När det beslutades.</param>
    /// <param name="Ursprung">Var beslutet står att läsa.</param>
    /// <param name="Upphavt">true = beslutet upphäver målet.</param>
    public sealed record Request(
        [Required] decimal? Varde,
        [Required, StringLength(500)] string Beslut,
        [Required] DateOnly? Beslutsdatum,
        [Required, StringLength(500)] string Ursprung,
        bool Upphavt = false
    );

    internal sealed record Command(Guid Id, int Version, Request Mal) : ICommand<HamtaMalvarde.Response>
    {
        [JsonIgnore]
        public string Subject => $"malvarde/{Id}";
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPut(
                "/{id:guid}",
                async (Guid id, Request body, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    var response = await mediator.Send(new Command(id, http.Request.ReadIfMatch(), body), ct);
                    http.Response.WriteETag(response.Mal.Version, response);
                    return TypedResults.Ok(response);
                }
            )
            .RequireAuthorization(MalvardeRatt.Skriv)
            .WithName("uppdateraMalvarde")
            .WithSummary("Ändra ett målvärde")
            .WithDescription(
                "Registrerar en ny version av målet med sitt beslut; de tidigare står kvar i historiken. upphavt=true när beslutet upphäver målet."
            )
            .ProducesProblem(404)
            .ProducesProblem(409)
            .ProducesProblem(412)
            .ProducesProblem(422)
            .ProducesProblem(428)
            .WithRequestExample(
                """
                {"varde":22.0,"beslut":"Stadsdelsnämndens tertialrapport 1 2027","beslutsdatum":"2027-05-20",
                "ursprung":"Dnr JÄRVA 2027/310","upphavt":false}
                """
            )
            .WithResponseExample(200, HamtaMalvarde.Exempel);

    internal sealed class Handler(Db db, CurrentUser user, IMediator mediator, TimeProvider clock)
        : IRequestHandler<Command, HamtaMalvarde.Response>
    {
        public async Task<HamtaMalvarde.Response> Handle(Command command, CancellationToken cancellationToken)
        {
            var args = new { command.Id, Omraden = user.OmradenMed(IndikatorerRatt.Las) };
            var current =
                await db.SingleOrDefaultAsync<Current>(SelectForUpdate, args, cancellationToken)
                ?? throw MalvardeRules.Saknas(command.Id);
            user.KravOmrade(MalvardeRatt.Skriv, current.Omrade);
            if (current.Version != command.Version)
                throw ProblemException.Stale(current.Version);
            if (MalvardeRules.Granska(current.Matning, command.Mal.Varde!.Value).ToList() is { Count: > 0 } fel)
                throw ProblemException.Invalid(fel);

            await db.ExecuteAsync(Ersatt, new { command.Id }, cancellationToken);
            if (await db.ExecuteAsync(Insert, Parameters(command), cancellationToken) == 0)
                throw MalvardeRules.Finns();
            return await mediator.Send(new HamtaMalvarde.Query(command.Id), cancellationToken);
        }

        private object Parameters(Command command) =>
            new
            {
                command.Id,
                command.Version,
                command.Mal.Varde,
                command.Mal.Beslut,
                command.Mal.Beslutsdatum,
                command.Mal.Ursprung,
                command.Mal.Upphavt,
                SkapadAv = user.Id,
                Nu = clock.GetUtcNow(),
            };
    }

    private sealed record Current(string Omrade, int Version, Matning Matning);

    private const string SelectForUpdate = """
        select m.omrade, m.version, i.matning
          from indikatorer.malvarde m
          join indikatorer.indikator i on i.kod = m.indikator
         where m.id = @Id
           and m.gallande
           and m.omrade = any(@Omraden)
           for update of m
        """;

    private const string Ersatt = """
        update indikatorer.malvarde
           set gallande = false
         where id = @Id
           and gallande
        """;

    private const string Insert = """
        insert into indikatorer.malvarde (
               id, version, indikator, omrade, ar, slag, varde, beslut, beslutsdatum, ursprung, upphavt, skapad_av, created_at)
        select id, version + 1, indikator, omrade, ar, slag, @Varde, @Beslut, @Beslutsdatum, @Ursprung, @Upphavt, @SkapadAv,
               @Nu
          from indikatorer.malvarde
         where id = @Id
           and version = @Version
        on conflict (indikator, omrade, ar, slag) where gallande and not upphavt do nothing
        """;
}
