using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using MediatR;
using Trygghet.Modules.Uppfoljning.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Uppfoljning;

/// <summary>
/// Skapa rapporttillfälle: the city's controller opens an occasion. The dates follow the yearly instruction, so they
/// are data.
/// </summary>
internal static class SkapaRapporttillfalle
{
    /// <summary>Ett rapporttillfälle som ska läggas upp.</summary>
    /// <param name="Ar">Året som följs upp.</param>
    /// <param name="Typ">Tertial 1, tertial 2 eller verksamhetsberättelse (VB).</param>
    /// <param name="Balansdag">Dagen som läget beskrivs per; ligger i året.</param>
    /// <param name="Inlamningsdag">Sista dag att lämna in; tidigast balansdagen.</param>
    /// <param name="Namndbeslutsdag">Dagen då nämnden beslutar; tidigast balansdagen.</param>
    public sealed record Request(
        [Required, Range(2000, 2100)] int? Ar,
        [Required] Rapporttyp? Typ,
        [Required] DateOnly? Balansdag,
        [Required] DateOnly? Inlamningsdag,
        DateOnly? Namndbeslutsdag
    );

    /// <summary>Det nya rapporttillfället.</summary>
    /// <param name="Id">Rapporttillfällets id.</param>
    /// <param name="Kod">År och slag, till exempel 2026-T1.</param>
    /// <param name="Version">Radens version.</param>
    public sealed record Response(Guid Id, string Kod, int Version);

    internal sealed record Command(Request Tillfalle) : ICommand<Response>, IValidated
    {
        [JsonIgnore]
        public Guid Id { get; } = Guid.CreateVersion7();

        [JsonIgnore]
        public string Subject => $"rapporttillfalle/{Id}";

        public IEnumerable<FieldError> Validate()
        {
            if (Tillfalle.Balansdag?.Year != Tillfalle.Ar)
                yield return new("#/balansdag", "Balansdagen ska ligga i det år som följs upp.");
            if (Tillfalle.Inlamningsdag < Tillfalle.Balansdag)
                yield return new("#/inlamningsdag", "Inlämningsdagen kan inte ligga före balansdagen.");
            if (Tillfalle.Namndbeslutsdag < Tillfalle.Balansdag)
                yield return new("#/namndbeslutsdag", "Nämndens beslutsdag kan inte ligga före balansdagen.");
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
                    return TypedResults.Created($"{Pipeline.ApiRoot}/rapporttillfallen?ar={body.Ar}", response);
                }
            )
            .RequireAuthorization(UppfoljningRatt.Tillfalle)
            .WithName("skapaRapporttillfalle")
            .WithSummary("Lägg upp ett rapporttillfälle")
            .WithDescription(
                "Lägger upp ett tillfälle för hela staden; kräver rätten i kommunen. Högst ett per år och slag: annars "
                    + "409 rapporttillfalle-finns."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .ProducesProblem(422)
            .WithRequestExample(
                """
                {"ar":2026,"typ":"T1","balansdag":"2026-04-30","inlamningsdag":"2026-05-22",
                "namndbeslutsdag":"2026-05-21"}
                """
            )
            .WithResponseExample(201, """{"id":"0199a1b2-0000-7000-8000-000000000021","kod":"2026-T1","version":1}""");

    internal sealed class Handler(Db db, CurrentUser user) : IRequestHandler<Command, Response>
    {
        public async Task<Response> Handle(Command command, CancellationToken cancellationToken)
        {
            user.KravOmrade(UppfoljningRatt.Tillfalle, UppfoljningRules.Kommun);
            var tillfalle = command.Tillfalle;
            var args = new
            {
                command.Id,
                tillfalle.Ar,
                Typ = $"{tillfalle.Typ}",
                tillfalle.Balansdag,
                tillfalle.Inlamningsdag,
                tillfalle.Namndbeslutsdag,
                SkapadAv = user.Id,
            };
            return await db.SingleOrDefaultAsync<Response>(Insert, args, cancellationToken)
                ?? throw UppfoljningProblem.TillfalleFinns(tillfalle.Ar!.Value, tillfalle.Typ!.Value);
        }
    }

    private const string Insert = """
        insert into uppfoljning.rapporttillfalle
               (id, ar, typ, balansdag, inlamningsdag, namndbeslutsdag, skapad_av)
        values (@Id, @Ar, @Typ, @Balansdag, @Inlamningsdag, @Namndbeslutsdag, @SkapadAv)
        on conflict on constraint ett_rapporttillfalle_per_ar_och_typ do nothing
        returning id, kod, version
        """;
}
