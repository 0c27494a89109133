using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Hämta trygghetsvandring: the walk, what was seen, and what became of each thing.</summary>
internal static class HamtaTrygghetsvandring
{
    /// <summary>En trygghetsvandring.</summary>
    /// <param name="Vandring">Dag, väg och deltagare.</param>
    /// <param name="Iakttagelser">Vad som sågs, i den ordning det skrevs, med senaste återkoppling.</param>
    public sealed record Response(SokTrygghetsvandringar.Response Vandring, IReadOnlyList<Sedd> Iakttagelser);

    /// <summary>En iakttagelse under vandringen.</summary>
    /// <param name="Id">Iakttagelsens id.</param>
    /// <param name="Plats">Namngiven plats.</param>
    /// <param name="Kategori">Vad det gäller.</param>
    /// <param name="Omfattning">1 till 5.</param>
    /// <param name="Beskrivning">Vad som sågs.</param>
    /// <param name="Version">Iakttagelsens version.</param>
    /// <param name="Aterkoppling">Den senaste återkopplingen; null när ingen har lämnats.</param>
    /// <param name="Problem">Problemen som den har lyfts till, högst ett i varje lägesbild som jag ser.</param>
    public sealed record Sedd(
        Guid Id,
        string Plats,
        Iakttagelsekategori Kategori,
        int Omfattning,
        string? Beskrivning,
        int Version,
        IReadOnlyList<Guid> Problem,
        SokAterkopplingar.Response? Aterkoppling
    );

    internal sealed record Query(Guid Id) : IQuery<Response>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/{id:guid}",
                async (Guid id, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    var response = await mediator.Send(new Query(id), ct);
                    http.Response.WriteETag(response.Vandring.Version, response);
                    return TypedResults.Ok(response);
                }
            )
            .RequireAuthorization(IakttagelseRatt.Las)
            .WithName("hamtaTrygghetsvandring")
            .WithSummary("Hämta en trygghetsvandring")
            .WithDescription(
                "Vandringen, vad som sågs och vad det blev av varje sak. ETag är vandringens version och svaret."
            )
            .ProducesProblem(404)
            .WithResponseExample(
                200,
                """
                {"vandring":{"id":"0199a1b2-0000-7000-8000-000000000045","omrade":"jarva","datum":"2026-11-12","rutt":"Från Kista torg till Kista träff.",
                "deltagare":[{"grupp":"Boende","antal":9}],"antalIakttagelser":1,"antalMedAterkoppling":1,"version":1},
                "iakttagelser":[{"id":"0199a1b2-0000-7000-8000-000000000041","plats":"Gångtunneln","kategori":"OtryggPlats","omfattning":3,
                "beskrivning":"Två lampor är trasiga.","version":1,"problem":[],"aterkoppling":{"id":"0199a1b2-0000-7000-8000-000000000046",
                "slag":"Planerat","text":"Lamporna byts i vecka 49.","datum":"2026-11-20","organisation":"trafikkontoret",
                "skapadAv":"samordnare-jarva","skapad":"2026-11-20T09:00:00Z"}}]}
                """
            );

    internal sealed class Handler(Db db, CurrentUser user) : IRequestHandler<Query, Response>
    {
        public async Task<Response> Handle(Query query, CancellationToken cancellationToken)
        {
            var args = new
            {
                query.Id,
                Omrade = (string?)null,
                Omraden = user.OmradenMed(IakttagelseRatt.Las),
                Nycklar = user.Lagesbildsnycklar(),
                Limit = 1,
                Offset = 0,
            };
            var vandringar = await db.ListAsync<SokTrygghetsvandringar.Row>(
                SokTrygghetsvandringar.Select,
                args,
                cancellationToken
            );
            if (vandringar.Count == 0)
                throw TrygghetsvandringProblem.Saknas(query.Id);
            var rader = await db.ListAsync<Row>(SelectIakttagelser, args, cancellationToken);
            return new(
                SokTrygghetsvandringar.ToResponse(vandringar[0]),
                rader.Select(rad => rad.ToResponse()).ToList()
            );
        }
    }

    private sealed record Row(
        Guid Id,
        string Plats,
        Iakttagelsekategori Kategori,
        int Omfattning,
        string? Beskrivning,
        int Version,
        Guid[] Problem,
        Guid? AterkopplingId,
        Aterkopplingsslag? Slag,
        string? Text,
        DateOnly? Datum,
        string? Organisation,
        string? SkapadAv,
        DateTime? CreatedAt
    )
    {
        public Sedd ToResponse() =>
            new(
                Id,
                Plats,
                Kategori,
                Omfattning,
                Beskrivning,
                Version,
                Problem,
                AterkopplingId is { } aterkoppling
                    ? new(aterkoppling, Slag!.Value, Text!, Datum!.Value, Organisation!, SkapadAv!, CreatedAt!.Value)
                    : null
            );
    }

    private const string SelectIakttagelser = """
        select i.id, i.plats, i.kategori, i.omfattning, i.beskrivning, i.version + y.andringar as version, y.problem,
               a.id as aterkoppling_id, a.slag, a.text, a.datum, a.organisation, a.skapad_av, a.created_at
          from lagesbild.iakttagelse i
         cross join lagesbild.synliga_lyft(i.id, @Nycklar) y
          left join lateral (select *
                               from lagesbild.aterkoppling
                              where iakttagelse_id = i.id
                              order by created_at desc, id desc
                              limit 1) a on true
         where i.trygghetsvandring_id = @Id
           and i.borttagen_at is null
         order by i.created_at, i.id
        """;
}
