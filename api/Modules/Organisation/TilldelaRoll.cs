using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using MediatR;
using Trygghet.Modules.Organisation.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Organisation;

/// <summary>Tilldela roll: nobody gives a role in an area where they may not give roles, nor to themselves.</summary>
internal static class TilldelaRoll
{
    /// <summary>En roll som ska tilldelas.</summary>
    /// <param name="Anvandare">Tokenens sub för en person eller maskin; aldrig ett personnummer.</param>
    /// <param name="Roll">Rollens namn, till exempel samordnare.</param>
    /// <param name="Omrade">Områdets kod.</param>
    /// <param name="InkluderarUnderliggande">Om rollen också ska gälla områdena under och föregångarna.</param>
    /// <param name="Organisation">Organisationens kod, om rollen hör till en.</param>
    /// <param name="GiltigFran">Första dagen.</param>
    /// <param name="GiltigTill">Sista dagen; null = tills vidare.</param>
    public sealed record Request(
        [Required, StringLength(200, MinimumLength = 1)] string Anvandare,
        [Required] string Roll,
        [Required] string Omrade,
        [Required] bool? InkluderarUnderliggande,
        string? Organisation,
        [Required] DateOnly? GiltigFran,
        DateOnly? GiltigTill
    );

    /// <summary>Den nya tilldelningen.</summary>
    /// <param name="Id">Tilldelningens id.</param>
    /// <param name="Version">Radens version.</param>
    public sealed record Response(Guid Id, int Version);

    internal sealed record Command(Request Tilldelning) : ICommand<Response>, IValidated
    {
        [JsonIgnore]
        public Guid Id { get; } = Guid.CreateVersion7();

        [JsonIgnore]
        public string Subject => $"roll/{Id}";

        public IEnumerable<FieldError> Validate()
        {
            if (Tilldelning.GiltigTill < Tilldelning.GiltigFran)
                yield return new("#/giltigTill", "Sista dagen kan inte ligga före den första.");
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
                    return TypedResults.Created($"{Pipeline.ApiRoot}/roller?omrade={body.Omrade}", response);
                }
            )
            .RequireAuthorization(OrganisationRatt.Roller)
            .WithName("tilldelaRoll")
            .WithSummary("Tilldela en roll")
            .WithDescription(
                "Ger en person eller maskin en roll i ett område. Du måste själv ha rätten i området, och i alla "
                    + "områden som rollen når när den inkluderar underliggande: annars 404 eller 403. Ingen kan ge sig "
                    + "själv en roll (403). Gäller från nästa anrop."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(422)
            .WithRequestExample(
                """
                {"anvandare":"samordnare-bromma","roll":"samordnare","omrade":"bromma","inkluderarUnderliggande":true,
                "organisation":"sdf-bromma","giltigFran":"2026-12-01","giltigTill":null}
                """
            )
            .WithResponseExample(201, """{"id":"0199a1b2-0000-7000-8000-000000000051","version":1}""");

    internal sealed class Handler(Db db, CurrentUser user, IMediator mediator) : IRequestHandler<Command, Response>
    {
        public async Task<Response> Handle(Command command, CancellationToken cancellationToken)
        {
            var ny = command.Tilldelning;
            user.KravOmrade(OrganisationRatt.Roller, ny.Omrade);
            if (string.Equals(ny.Anvandare, user.Id, StringComparison.Ordinal))
                throw ProblemException.Forbidden("Du kan inte tilldela dig själv en roll.");
            var utanfor = await db.SingleOrDefaultAsync<int>(CountUtanfor, Rackvidd(ny), cancellationToken);
            if (utanfor > 0)
                throw OrganisationProblem.RollenNarLangre(utanfor);
            await KravKandaAsync(ny, cancellationToken);

            var version = await db.SingleOrDefaultAsync<int>(Insert, Parameters(command), cancellationToken);
            return new(command.Id, version);
        }

        private async Task KravKandaAsync(Request ny, CancellationToken cancellationToken)
        {
            var roller = await db.ListAsync<string>(SelectRoller, null, cancellationToken);
            if (!roller.Contains(ny.Roll, StringComparer.Ordinal))
                throw OrganisationProblem.OkandRoll(ny.Roll, roller);
            if (ny.Organisation is null)
                return;
            var organisation = await mediator.Send(new HamtaOrganisationsinfon([ny.Organisation]), cancellationToken);
            if (organisation.Count == 0)
                throw ProblemException.Invalid(
                    new FieldError("#/organisation", $"Det finns ingen organisation {ny.Organisation}.")
                );
        }

        private object Rackvidd(Request ny) =>
            new
            {
                ny.Omrade,
                ny.InkluderarUnderliggande,
                Omraden = user.OmradenMed(OrganisationRatt.Roller),
            };

        private object Parameters(Command command) =>
            new
            {
                command.Id,
                command.Tilldelning.Anvandare,
                command.Tilldelning.Roll,
                command.Tilldelning.Omrade,
                command.Tilldelning.InkluderarUnderliggande,
                command.Tilldelning.Organisation,
                command.Tilldelning.GiltigFran,
                command.Tilldelning.GiltigTill,
                SkapadAv = user.Id,
            };
    }

    /// <summary>
    /// How many areas the role would reach (the same walk as in <see cref="Rattighetskalla"/>) beyond the giver's own.
    /// </summary>
    private const string CountUtanfor = """
        with recursive slakt (omrade, ovan) as (
            select kod, foralder from organisation.omrade
            union all
            select foregangare, omrade from organisation.omrade_foregangare
        ),
        natt (omrade) as (
            select @Omrade::text
            union
            select slakt.omrade
              from natt
              join slakt on slakt.ovan = natt.omrade
             where @InkluderarUnderliggande
        )
        select count(*)::integer
          from natt
         where omrade <> all(@Omraden)
        """;

    private const string SelectRoller = """
        select distinct roll
          from organisation.rollratt
         order by roll
        """;

    private const string Insert = """
        insert into organisation.rolltilldelning
               (id, anvandare, roll, omrade, inkluderar_underliggande, organisation, giltig_fran, giltig_till,
                skapad_av)
        values (@Id, @Anvandare, @Roll, @Omrade, @InkluderarUnderliggande, @Organisation, @GiltigFran, @GiltigTill,
                @SkapadAv)
        returning version
        """;
}
