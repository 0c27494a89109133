using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using MediatR;
using Trygghet.Modules.Organisation.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Organisation;

/// <summary>
/// Skapa grupp: a styrgrupp, beredningsgrupp or arbetsgrupp of an area. An arbetsgrupp has an end date (AP6).
/// </summary>
internal static class SkapaGrupp
{
    /// <summary>En grupp som ska inrättas.</summary>
    /// <param name="Typ">Gruppens slag.</param>
    /// <param name="Namn">Gruppens namn.</param>
    /// <param name="Omrade">Områdets kod.</param>
    /// <param name="Uppdrag">Vad gruppen ska göra.</param>
    /// <param name="Ledamoter">Roller med organisation; aldrig personer.</param>
    /// <param name="GiltigFran">Första dagen.</param>
    /// <param name="GiltigTill">Sista dagen; måste anges för en arbetsgrupp.</param>
    public sealed record Request(
        [Required] Grupptyp? Typ,
        [Required, StringLength(200)] string Namn,
        [Required] string Omrade,
        [Required, StringLength(2000)] string Uppdrag,
        [Required, MinLength(1)] IReadOnlyList<Ledamot> Ledamoter,
        [Required] DateOnly? GiltigFran,
        DateOnly? GiltigTill
    );

    /// <summary>En plats i en grupp.</summary>
    /// <param name="Roll">Rollen i gruppen, till exempel ordförande.</param>
    /// <param name="Organisation">Organisationens kod.</param>
    public sealed record Ledamot([Required, StringLength(100)] string Roll, [Required] string Organisation);

    public sealed record Response(Guid Id, int Version);

    internal sealed record Command(Request Grupp) : ICommand<Response>, IValidated
    {
        [JsonIgnore]
        public Guid Id { get; } = Guid.CreateVersion7();

        [JsonIgnore]
        public string Subject => $"grupp/{Id}";

        public IEnumerable<FieldError> Validate()
        {
            if (Grupp.Typ == Grupptyp.Arbetsgrupp && Grupp.GiltigTill is null)
                yield return new("#/giltigTill", "En arbetsgrupp är tidsbegränsad: ange ett slutdatum.");
            if (Grupp.GiltigTill < Grupp.GiltigFran)
                yield return new("#/giltigTill", "Slutdatum kan inte ligga före startdatum.");
        }
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost(
                "",
                async (Request body, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    var response = await mediator.Send(new Command(body), ct);
                    http.Response.WriteETag(response.Version);
                    return TypedResults.Created($"{Pipeline.ApiRoot}/grupper/{response.Id}", response);
                }
            )
            .RequireAuthorization(OrganisationRatt.Skriv)
            .WithName("skapaGrupp")
            .WithSummary("Inrätta en grupp")
            .WithDescription(
                "Inrättar en styr-, berednings- eller arbetsgrupp i ett område. En arbetsgrupp måste ha ett slutdatum."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(422)
            .WithRequestExample(
                """
                {"typ":"Arbetsgrupp","namn":"Arbetsgrupp Kista torg","omrade":"jarva",
                "uppdrag":"Genomföra åtgärderna vid torget.","ledamoter":[{"roll":"sammankallande",
                "organisation":"sdf-jarva"}],"giltigFran":"2026-02-01","giltigTill":"2026-12-31"}
                """
            )
            .WithResponseExample(201, """{"id":"0199a1b2-0000-7000-8000-000000000001","version":1}""");

    internal sealed class Handler(Db db, CurrentUser user, IMediator mediator) : IRequestHandler<Command, Response>
    {
        public async Task<Response> Handle(Command command, CancellationToken cancellationToken)
        {
            var grupp = command.Grupp;
            user.KravOmrade(OrganisationRatt.Skriv, grupp.Omrade);
            var koder = grupp.Ledamoter.Select(ledamot => ledamot.Organisation).ToHashSet(StringComparer.Ordinal);
            var finns = await mediator.Send(new HamtaOrganisationsinfon(koder), cancellationToken);
            if (finns.Count != koder.Count)
                throw OrganisationProblem.OkandaOrganisationer(
                    grupp.Ledamoter.Select(ledamot => ledamot.Organisation),
                    finns
                );

            var version = await db.SingleOrDefaultAsync<int>(Insert, Parameters(command), cancellationToken);
            return new(command.Id, version);
        }

        private object Parameters(Command command) =>
            new
            {
                command.Id,
                Typ = $"{command.Grupp.Typ}",
                command.Grupp.Namn,
                command.Grupp.Omrade,
                command.Grupp.Uppdrag,
                Ledamoter = System.Text.Json.JsonSerializer.Serialize(command.Grupp.Ledamoter, Json.Options),
                command.Grupp.GiltigFran,
                command.Grupp.GiltigTill,
                SkapadAv = user.Id,
            };
    }

    private const string Insert = """
        insert into organisation.grupp (id, typ, namn, omrade, uppdrag, ledamoter, giltig_fran, giltig_till, skapad_av)
        values (@Id, @Typ, @Namn, @Omrade, @Uppdrag, @Ledamoter::jsonb, @GiltigFran, @GiltigTill, @SkapadAv)
        returning version
        """;
}
