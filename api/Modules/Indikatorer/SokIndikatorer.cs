using System.ComponentModel;
using MediatR;
using Trygghet.Modules.Organisation.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Sök indikatorer: the catalogue, with what each figure means and how it can be misread.</summary>
internal static class SokIndikatorer
{
    internal sealed record Query(Indikatortyp? Typ, string? Kalla, string? Sok, Omradestyp? Niva, PageRequest Page)
        : IQuery<Paged<HamtaIndikator.Response>>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "",
                async (
                    [Description("Bara indikatorer av det slaget.")] string? typ,
                    [Description("Källans namn, som det står i indikatorn.")] string? kalla,
                    [Description("Fritext i kod, namn och beskrivning.")] string? sok,
                    [Description("Bara indikatorer som finns för områden av det slaget.")] string? omradesniva,
                    [AsParameters] PageRequest page,
                    IMediator mediator,
                    CancellationToken ct
                ) =>
                {
                    var slag = Filter.Enum<Indikatortyp>("typ", typ);
                    var niva = Filter.Enum<Omradestyp>("omradesniva", omradesniva);
                    return TypedResults.Ok(await mediator.Send(new Query(slag, kalla, sok, niva, page), ct));
                }
            )
            .RequireAuthorization(IndikatorerRatt.Las)
            .WithName("sokIndikatorer")
            .WithSummary("Sök i indikatorkatalogen")
            .WithDescription(
                "Katalogen: vad varje indikator mäter, i vilken enhet, åt vilket håll den är bra, och hur den kan misstolkas. Sorterad efter kod."
            )
            .ProducesProblem(400)
            .WithResponseExample(200, $$"""{"items":[{{HamtaIndikator.Exempel}}],"page":1,"limit":20,"total":1}""");

    internal sealed class Handler(Db db, CurrentUser user) : IRequestHandler<Query, Paged<HamtaIndikator.Response>>
    {
        public async Task<Paged<HamtaIndikator.Response>> Handle(Query query, CancellationToken cancellationToken)
        {
            if (query.Kalla is not null)
                await KravKallaAsync(query.Kalla, cancellationToken);
            var args = new
            {
                Typ = query.Typ?.ToString(),
                query.Kalla,
                query.Sok,
                Niva = query.Niva?.ToString(),
                Omraden = user.OmradenMed(IndikatorerRatt.Las),
                Limit = query.Page.Size,
                query.Page.Offset,
            };
            var rows = await db.ListAsync<HamtaIndikator.Row>(Select, args, cancellationToken);
            return Page.Of(rows, query.Page, HamtaIndikator.Svar);
        }

        private async Task KravKallaAsync(string kalla, CancellationToken cancellationToken)
        {
            var kallor = await db.ListAsync<string>(SelectKallor, null, cancellationToken);
            if (!kallor.Contains(kalla, StringComparer.Ordinal))
                throw ProblemException.BadFilter("kalla", kalla, kallor);
        }
    }

    private const string SelectKallor = "select distinct kalla from indikatorer.indikator order by kalla";

    private const string Select = """
        select kod, namn, beskrivning, enhet, typ, matning, riktning, kalla, instrument, omradesnivaer, periodicitet,
               fallgropar, minsta_antal, version, definition,
               exists (select 1
                         from indikatorer.publicerat p
                        where p.indikator = i.kod
                          and p.omrade = any(@Omraden)) as har_varden,
               count(*) over () as total
          from indikatorer.indikator i
         where (@Typ::text is null or typ = @Typ)
           and (@Kalla::text is null or kalla = @Kalla)
           and (@Niva::text is null or @Niva = any(omradesnivaer))
           and (@Sok::text is null
                or position(lower(@Sok) in lower(concat_ws(' ', kod, namn, beskrivning))) > 0)
         order by kod
         limit @Limit offset @Offset
        """;
}
