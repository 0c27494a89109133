using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Avsluta prioriteringsmöte: the minutes are closed. From then on nothing in the meeting changes.</summary>
internal static class AvslutaPrioriteringsmote
{
    /// <summary>Det som protokollet ska bära.</summary>
    /// <param name="Diarienummer">Protokollets diarienummer.</param>
    /// <param name="Narvarande">De som var där, som roller och organisationer; minst en.</param>
    public sealed record Request(
        [Required, Diarienummer] string Diarienummer,
        [Required, MinLength(1), MaxLength(50)] IReadOnlyList<Narvarande> Narvarande
    );

    public sealed record Response(Guid Id, Motesstatus Status, int Version);

    internal sealed record Command(Guid Id, int Version, Request Protokoll) : ICommand<Response>
    {
        [JsonIgnore]
        public string Subject => $"prioriteringsmote/{Id}";
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost(
                "/{id:guid}/avslutning",
                async (Guid id, Request body, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    var response = await mediator.Send(new Command(id, http.Request.ReadIfMatch(), body), ct);
                    http.Response.WriteETag(response.Version);
                    return TypedResults.Ok(response);
                }
            )
            .RequireAuthorization(LagesbildRatt.Faststall)
            .WithName("avslutaPrioriteringsmote")
            .WithSummary("Avsluta ett prioriteringsmöte")
            .WithDescription(
                "Stänger mötet med diarienummer och närvarande. Varje problem måste ha ett beslut (422 prioriteringsmote-ofullstandigt). Därefter ändras inget; ett senare möte kan besluta på nytt. If-Match är mötets version: det som avslutas är det som lästes."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .ProducesProblem(412)
            .ProducesProblem(422)
            .ProducesProblem(428)
            .WithRequestExample(
                """
                {"diarienummer":"SDN 2026/31","narvarande":[{"roll":"stadsdelsdirektör","organisation":"sdf-jarva"},
                {"roll":"lokalpolisområdeschef","organisation":"lpo-jarva-polisen"}]}
                """
            )
            .WithResponseExample(
                200,
                """{"id":"0199a1b2-0000-7000-8000-000000000051","status":"Avslutat","version":15}"""
            );

    internal sealed class Handler(Db db, CurrentUser user, IMediator mediator, TimeProvider clock)
        : IRequestHandler<Command, Response>
    {
        public async Task<Response> Handle(Command command, CancellationToken cancellationToken)
        {
            var mote = await db.LasMoteAsync(user, command.Id, cancellationToken);
            mote.KravOppet(user, LagesbildRatt.Faststall, command.Version);
            await mediator.KravNarvarandeAsync(command.Protokoll.Narvarande, cancellationToken);
            await KravBeslutAsync(command.Id, cancellationToken);

            var args = new
            {
                command.Id,
                command.Protokoll.Diarienummer,
                Narvarande = Prioriteringsmote.Lagra(command.Protokoll.Narvarande),
                AvslutatAv = user.Id,
                Nu = clock.GetUtcNow(),
            };
            return (await db.SingleOrDefaultAsync<Response>(Update, args, cancellationToken))!;
        }

        /// <summary>The picture may have been back as a draft since a decision was registered: OA1 is asked again.</summary>
        private async Task KravBeslutAsync(Guid id, CancellationToken cancellationToken)
        {
            var brister = await db.ListAsync<Brist>(SelectBrister, new { Id = id }, cancellationToken);
            if (brister.FirstOrDefault(brist => brist.UtanOrsak) is { } utanOrsak)
                throw PrioriteringProblem.UtanPaverkbarOrsak(utanOrsak.Rubrik);
            if (brister.Count > 0)
                throw PrioriteringProblem.Ofullstandigt(
                    brister.Select(brist => new FieldError("#/problem", $"”{brist.Rubrik}” har inget beslut.")).ToList()
                );
        }
    }

    private sealed record Brist(string Rubrik, bool UtanOrsak);

    private const string SelectBrister = """
        select p.rubrik, r.beslut is not null as utan_orsak
          from lagesbild.prioriteringsmote m
          join lagesbild.problem p on p.lagesbild_id = m.lagesbild_id
          left join lagesbild.prioritering r on r.mote_id = m.id and r.problem_id = p.id
         where m.id = @Id
           and p.borttagen_at is null
           and (r.beslut is null or r.beslut = 'Prioriterad' and not exists (
                   select 1
                     from lagesbild.orsak o
                    where o.problem_id = p.id
                      and o.borttagen_at is null
                      and o.paverkbar <> 'Nej'))
         order by p.created_at, p.id
        """;

    private const string Update = """
        update lagesbild.prioriteringsmote
           set status = 'Avslutat', diarienummer = @Diarienummer, narvarande = @Narvarande::jsonb,
               avslutat_av = @AvslutatAv, avslutat_at = @Nu, version = version + 1
         where id = @Id
        returning id, status, version
        """;
}
