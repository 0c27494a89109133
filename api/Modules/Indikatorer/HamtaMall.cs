using System.ComponentModel;
using MediatR;
using Trygghet.Modules.Organisation.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Hämta mall: the file a supplier fills in, with its own areas and the last whole period already there.</summary>
internal static class HamtaMall
{
    public static readonly string[] Kolumner =
    [
        "indikator",
        "omrade",
        "period",
        "uppdelning",
        "varde",
        "n",
        "statistikstatus",
        "status",
        "kalla",
    ];

    internal sealed record Query(string Kod, string[] Indikatorer) : IQuery<IReadOnlyList<Rad>>;

    internal sealed record Rad(string Indikator, string Omrade, string Period);

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet("/{kod}/mall.csv", SvaraAsync)
            .RequireAuthorization(IndikatorerRatt.Las)
            .WithName("hamtaMall")
            .WithSummary("Hämta en mall att fylla i")
            .WithDescription(
                "En csv-fil (UTF-8 med BOM, semikolon) för POST /importer: en rad per indikator i datamängden och per område där jag får importera, med den senaste hela perioden. Utan indikator tas de som mäts med datamängdens instrument, annars de som har samma källa."
            )
            .Produces<string>(200, "text/csv")
            .ProducesProblem(400)
            .ProducesProblem(404);

    private static async Task SvaraAsync(
        string kod,
        [Description("Indikatorernas koder, åtskilda av komma.")] string[]? indikator,
        HttpContext http,
        IMediator mediator,
        CancellationToken ct
    )
    {
        var rader = await mediator.Send(new Query(kod, Filter.List(indikator)), ct);
        http.Response.ContentType = "text/csv; charset=utf-8";
        http.Response.Headers.ContentDisposition = $"attachment; filename=\"mall-{kod.ToLowerInvariant()}.csv\"";
        var csv = new CsvUt(http.Response.BodyWriter, CsvDialekt.Svensk);
        csv.Rubriker(Kolumner);
        foreach (var rad in rader)
        {
            csv.Text(rad.Indikator);
            csv.Text(rad.Omrade);
            csv.Text(rad.Period);
            csv.Text("alla");
            for (var tomma = 4; tomma < Kolumner.Length; tomma++)
                csv.Text("");
            csv.NyRad();
        }
        await http.Response.BodyWriter.FlushAsync(ct);
    }

    internal sealed class Handler(Db db, CurrentUser user, IMediator mediator, TimeProvider clock)
        : IRequestHandler<Query, IReadOnlyList<Rad>>
    {
        public async Task<IReadOnlyList<Rad>> Handle(Query query, CancellationToken cancellationToken)
        {
            var args = new { query.Kod, query.Indikatorer };
            var finns = await db.SingleOrDefaultAsync<Finns>(SelectFinns, args, cancellationToken);
            if (!finns!.Datamangd)
                throw IndikatorerProblem.DatamangdSaknas(query.Kod);
            await Kodkontroll.VagraIndikatorAsync(db, finns.OkandIndikator, cancellationToken);

            var idag = clock.Today();
            var indikatorer = await db.ListAsync<Row>(SelectIndikatorer, args, cancellationToken);
            var mina = new HamtaOmradesinfon(user.OmradenMed(IndikatorerRatt.Importera));
            var omraden = (await mediator.Send(mina, cancellationToken))
                .Where(omrade => omrade.GiltigFran <= idag && (omrade.GiltigTill ?? idag) >= idag)
                .OrderBy(omrade => omrade.Kod, StringComparer.Ordinal)
                .ToList();
            return indikatorer
                .SelectMany(
                    indikator => omraden.Where(omrade => indikator.Omradesnivaer.Contains($"{omrade.Typ}")),
                    (indikator, omrade) =>
                        new Rad(indikator.Kod, omrade.Kod, PeriodRules.SenasteHela(indikator.Periodicitet, idag))
                )
                .ToList();
        }
    }

    private sealed record Row(string Kod, string[] Omradesnivaer, string Periodicitet);

    private sealed record Finns(bool Datamangd, string? OkandIndikator);

    private const string SelectFinns = """
        select exists (select 1 from indikatorer.datamangd where kod = @Kod) as datamangd,
               (select min(kod)
                  from unnest(@Indikatorer) as begart (kod)
                 where kod not in (select kod from indikatorer.indikator)) as okand_indikator
        """;

    private const string SelectIndikatorer = """
        select i.kod, i.omradesnivaer, i.periodicitet
          from indikatorer.indikator i
          join indikatorer.datamangd d on d.kod = @Kod
         where case
                 when cardinality(@Indikatorer) > 0 then i.kod = any(@Indikatorer)
                 when starts_with(d.namn, i.instrument) then true
                 else i.kalla = d.kalla
                      and not exists (select 1 from indikatorer.datamangd annan where starts_with(annan.namn, i.instrument))
               end
         order by i.kod
        """;
}
