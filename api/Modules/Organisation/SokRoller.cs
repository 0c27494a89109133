using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Organisation;

/// <summary>
/// Sök roller: the role assignments of the areas that the caller administers, those that have ended too.
/// </summary>
internal static class SokRoller
{
    /// <summary>En daterad rolltilldelning.</summary>
    /// <param name="Id">Tilldelningens id.</param>
    /// <param name="Anvandare">Tokenens sub för en person eller maskin.</param>
    /// <param name="Roll">Rollens namn.</param>
    /// <param name="Omrade">Områdets kod.</param>
    /// <param name="InkluderarUnderliggande">Om rollen också gäller områdena under och föregångarna.</param>
    /// <param name="Organisation">Organisationens kod, om rollen hör till en.</param>
    /// <param name="GiltigFran">Första dagen.</param>
    /// <param name="GiltigTill">Sista dagen; null = tills vidare.</param>
    /// <param name="Avslutad">När rollen avslutades med genast verkan, UTC.</param>
    /// <param name="Version">Radens version: If-Match när rollen avslutas.</param>
    /// <param name="Skapad">När rollen tilldelades, UTC.</param>
    /// <param name="SkapadAv">Vem som tilldelade den: tokenens sub.</param>
    public sealed record Response(
        Guid Id,
        string Anvandare,
        string Roll,
        string Omrade,
        bool InkluderarUnderliggande,
        string? Organisation,
        DateOnly GiltigFran,
        DateOnly? GiltigTill,
        DateTime? Avslutad,
        int Version,
        DateTime Skapad,
        string SkapadAv
    );

    internal sealed record Query(string? Omrade, PageRequest Page) : IQuery<Paged<Response>>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "",
                async (string? omrade, [AsParameters] PageRequest page, IMediator mediator, CancellationToken ct) =>
                    TypedResults.Ok(await mediator.Send(new Query(omrade, page), ct))
            )
            .RequireAuthorization(OrganisationRatt.Roller)
            .WithName("sokRoller")
            .WithSummary("Sök rolltilldelningar")
            .WithDescription(
                "Rolltilldelningar i de områden där du får tilldela roller, även upphörda. Filtrera på område (omrade, "
                    + "kod). Sorterade efter användare."
            )
            .ProducesProblem(400)
            .WithResponseExample(
                200,
                """
                {"items":[{"id":"0199a1b2-0000-7000-8000-000000000051","anvandare":"samordnare-jarva",
                "roll":"samordnare","omrade":"jarva","inkluderarUnderliggande":true,"organisation":"sdf-jarva",
                "giltigFran":"2024-01-01","giltigTill":null,"avslutad":null,"version":1,
                "skapad":"2024-01-01T08:00:00Z","skapadAv":"slk-controller"}],"page":1,"limit":20,"total":1}
                """
            );

    internal sealed class Handler(Db db, CurrentUser user) : IRequestHandler<Query, Paged<Response>>
    {
        public async Task<Paged<Response>> Handle(Query query, CancellationToken cancellationToken)
        {
            var args = new
            {
                Omraden = user.OmradenMed(OrganisationRatt.Roller),
                query.Omrade,
                Limit = query.Page.Size,
                query.Page.Offset,
            };
            var rows = await db.ListAsync<Row>(Select, args, cancellationToken);
            return Page.Of(
                rows,
                query.Page,
                row => new Response(
                    row.Id,
                    row.Anvandare,
                    row.Roll,
                    row.Omrade,
                    row.InkluderarUnderliggande,
                    row.Organisation,
                    row.GiltigFran,
                    row.GiltigTill,
                    row.AvslutadAt,
                    row.Version,
                    row.CreatedAt,
                    row.SkapadAv
                )
            );
        }
    }

    private sealed record Row(
        Guid Id,
        string Anvandare,
        string Roll,
        string Omrade,
        bool InkluderarUnderliggande,
        string? Organisation,
        DateOnly GiltigFran,
        DateOnly? GiltigTill,
        DateTime? AvslutadAt,
        int Version,
        DateTime CreatedAt,
        string SkapadAv,
        long Total
    ) : IPageRow;

    private const string Select = """
        select id, anvandare, roll, omrade, inkluderar_underliggande, organisation, giltig_fran, giltig_till,
               avslutad_at, version, created_at, skapad_av, count(*) over () as total
          from organisation.rolltilldelning
         where omrade = any(@Omraden)
           and (@Omrade::text is null or omrade = @Omrade)
         order by anvandare, giltig_fran, id
         limit @Limit offset @Offset
        """;
}
