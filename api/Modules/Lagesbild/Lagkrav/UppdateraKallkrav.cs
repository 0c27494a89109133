using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Uppdatera källkrav: answers the checklist of a draft. It is part of what is adopted.</summary>
internal static class UppdateraKallkrav
{
    /// <summary>Svaren. Ett underlag som utelämnas är inte besvarat.</summary>
    /// <param name="Svar">Ett svar per underlag.</param>
    public sealed record Request([Required, MaxLength(50)] IReadOnlyList<Kallsvar> Svar);

    /// <summary>Ett svar.</summary>
    /// <param name="Kod">Underlagets kod.</param>
    /// <param name="Ingar">true = ingår, false = ej tillgängligt.</param>
    /// <param name="Darfor">Varför det inte är tillgängligt; obligatoriskt då, annars utelämnat.</param>
    public sealed record Kallsvar([Required] string Kod, [Required] bool? Ingar, [StringLength(1000)] string? Darfor);

    internal sealed record Command(Guid Id, int Version, Request Checklista)
        : ICommand<HamtaKallkrav.Response>,
            IValidated
    {
        [JsonIgnore]
        public string Subject => $"lagesbild/{Id}";

        public IEnumerable<FieldError> Validate()
        {
            foreach (var (index, svar) in Checklista.Svar.Index())
                if (svar.Ingar == false && string.IsNullOrWhiteSpace(svar.Darfor))
                    yield return new($"#/svar/{index}/darfor", "Skriv varför underlaget inte är tillgängligt.");
                else if (svar.Ingar == true && svar.Darfor is not null)
                    yield return new($"#/svar/{index}/darfor", "Ett underlag som ingår har inget skäl: utelämna det.");
        }
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPut(
                "/{id:guid}/kallkrav",
                async (Guid id, Request body, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    var response = await mediator.Send(new Command(id, http.Request.ReadIfMatch(), body), ct);
                    http.Response.WriteETag(response.Version);
                    return TypedResults.Ok(response);
                }
            )
            .RequireAuthorization(LagesbildRatt.Skriv)
            .WithName("uppdateraKallkrav")
            .WithSummary("Svara på en lägesbilds obligatoriska underlag")
            .WithDescription(
                "Ersätter svaren i ett utkast och räknar upp lägesbildens version. Ej tillgängligt kräver ett skäl (422). En lägesbild med ett obesvarat underlag kan inte fastställas: 422 kalla-obesvarad."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .ProducesProblem(412)
            .ProducesProblem(422)
            .ProducesProblem(428)
            .WithRequestExample(
                """
                {"svar":[{"kod":"trygghetsmatningen","ingar":true},
                {"kod":"stockholmsenkaten","ingar":false,"darfor":"Årets resultat kommer i november."}]}
                """
            )
            .WithResponseExample(200, HamtaKallkrav.Exempel);

    internal sealed class Handler(Db db, CurrentUser user, IMediator mediator, TimeProvider clock)
        : IRequestHandler<Command, HamtaKallkrav.Response>
    {
        public async Task<HamtaKallkrav.Response> Handle(Command command, CancellationToken cancellationToken)
        {
            var current = await db.LasLagesbildAsync(user, command.Id, cancellationToken);
            current.KravUtkast(user, LagesbildRatt.Skriv, command.Version);
            var krav = await mediator.Send(new HamtaKallkrav.Query(command.Id), cancellationToken);
            var svar = command.Checklista.Svar;
            if (Okanda(svar, krav).ToList() is { Count: > 0 } fel)
                throw ProblemException.Invalid(fel);

            var args = new
            {
                command.Id,
                Kallor = svar.Select(s => s.Kod).ToArray(),
                Ingar = svar.Select(s => s.Ingar!.Value).ToArray(),
                Darfor = svar.Select(s => s.Darfor).ToArray(),
                Jag = user.Id,
                Nu = clock.GetUtcNow(),
            };
            await db.ExecuteAsync(Upsert, args, cancellationToken);
            await db.RaknaUppAsync(current, cancellationToken);
            return await mediator.Send(new HamtaKallkrav.Query(command.Id), cancellationToken);
        }
    }

    private static IEnumerable<FieldError> Okanda(IReadOnlyList<Kallsvar> svar, HamtaKallkrav.Response krav)
    {
        if (!krav.Galler)
            yield return new("#/svar", "Checklistan gäller bara T2-lägesbilden och den lagstadgade lägesbilden.");
        var koder = krav.Kallor.Select(kalla => kalla.Kod).ToList();
        var sedda = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (index, ettSvar) in svar.Index())
            if (krav.Galler && !koder.Contains(ettSvar.Kod, StringComparer.Ordinal))
                yield return new(
                    $"#/svar/{index}/kod",
                    $"Det finns inget underlag {ettSvar.Kod}."
                        + (Nearest.To(ettSvar.Kod, koder) is { } narmast ? $" Menade du {narmast}?" : "")
                );
            else if (!sedda.Add(ettSvar.Kod))
                yield return new($"#/svar/{index}/kod", "Underlaget är redan besvarat i samma anrop.");
    }

    private const string Upsert = """
        insert into lagesbild.kallsvar (lagesbild_id, kalla, ingar, darfor, andrad_av, andrad_at)
        select @Id, k.kod, s.ingar, s.darfor, @Jag, @Nu
          from lagesbild.obligatorisk_kalla k
          left join unnest(@Kallor::text[], @Ingar::boolean[], @Darfor::text[]) s (kod, ingar, darfor) on s.kod = k.kod
            on conflict (lagesbild_id, kalla) do update
           set ingar = excluded.ingar, darfor = excluded.darfor, andrad_av = excluded.andrad_av, andrad_at = excluded.andrad_at
        """;
}
