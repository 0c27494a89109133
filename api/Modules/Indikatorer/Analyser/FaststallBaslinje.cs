using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Fastställ baslinje: a person says which periods are the normal ones. They hold until somebody says otherwise.</summary>
internal static class FaststallBaslinje
{
    /// <summary>Vilka perioder som är det normala.</summary>
    /// <param name="PeriodFran">Första perioden.</param>
    /// <param name="PeriodTill">Sista perioden.</param>
    /// <param name="Motivering">Varför just de perioderna är det normala.</param>
    public sealed record Request(
        [Required] string PeriodFran,
        [Required] string PeriodTill,
        [Required, StringLength(1000)] string Motivering
    );

    internal sealed record Command(Baslinje.Nyckel Nyckel, int Version, Request Baslinje)
        : ICommand<BaslinjeSvar>,
            IValidated
    {
        public string Subject => $"baslinje/{Nyckel.Indikator}/{Nyckel.Omrade}/{Nyckel.Uppdelning}";

        public IEnumerable<FieldError> Validate()
        {
            var (fran, till) = (PeriodRules.Tolka(Baslinje.PeriodFran), PeriodRules.Tolka(Baslinje.PeriodTill));
            if (fran is null)
                yield return new("#/periodFran", $"Skriv en periodkod: {PeriodRules.Form}.");
            if (till is null)
                yield return new("#/periodTill", $"Skriv en periodkod: {PeriodRules.Form}.");
            if (fran?.Fran > till?.Till)
                yield return new("#/periodTill", "Baslinjen slutar före sin början.");
        }
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPut(
                "/styrdiagram/baslinjer/{indikator}/{omrade}",
                async (
                    string indikator,
                    string omrade,
                    [Description("Uppdelning; utan värde alla.")] string? uppdelning,
                    Request body,
                    HttpContext http,
                    IMediator mediator,
                    CancellationToken ct
                ) =>
                {
                    var nyckel = new Baslinje.Nyckel(indikator, omrade, uppdelning ?? "alla");
                    var svar = await mediator.Send(new Command(nyckel, http.Request.ReadIfMatch(), body), ct);
                    http.Response.WriteETag(svar.Version);
                    return TypedResults.Ok(svar);
                }
            )
            .RequireAuthorization(IndikatorerRatt.Skriv)
            .WithName("faststallBaslinje")
            .WithSummary("Fastställ ett styrdiagrams baslinje")
            .WithDescription(
                "Mittlinje och styrgränser räknas ur dessa perioder tills någon ändrar det. Minst åtta visade värden utan brott emellan (422). If-Match \"0\" när ingen baslinje finns. Vem, när och varför lagras."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(412)
            .ProducesProblem(422)
            .ProducesProblem(428)
            .WithRequestExample("""{"periodFran":"2016","periodTill":"2023","motivering":"Åren före insatsen."}""")
            .WithResponseExample(200, HamtaBaslinje.Exempel);

    internal sealed class Handler(Db db, Underlag underlag, CurrentUser user, TimeProvider clock)
        : IRequestHandler<Command, BaslinjeSvar>
    {
        public async Task<BaslinjeSvar> Handle(Command command, CancellationToken cancellationToken)
        {
            var (nyckel, ny) = (command.Nyckel, command.Baslinje);
            user.KravOmrade(IndikatorerRatt.Skriv, nyckel.Omrade);
            await KravUnderlagAsync(nyckel, ny, cancellationToken);
            var args = new
            {
                nyckel.Indikator,
                nyckel.Omrade,
                nyckel.Uppdelning,
                ny.PeriodFran,
                ny.PeriodTill,
                ny.Motivering,
                FaststalldAv = user.Id,
                Nu = clock.GetUtcNow(),
                command.Version,
            };
            var sql = command.Version == 0 ? Insert : Update;
            if (await db.ExecuteAsync(sql, args, cancellationToken) == 0)
                throw ProblemException.Stale((await Baslinje.LasAsync(db, nyckel, cancellationToken))?.Version ?? 0);
            return BaslinjeSvar.Av(await Baslinje.LasAsync(db, nyckel, cancellationToken));
        }

        private async Task KravUnderlagAsync(Baslinje.Nyckel nyckel, Request ny, CancellationToken cancellationToken)
        {
            var fraga = new Fraga([nyckel.Indikator], [nyckel.Omrade], nyckel.Uppdelning, null);
            var material = await underlag.LasAsync(fraga, cancellationToken);
            var serie = material.Serie(material.Definitioner[0], nyckel.Omrade);
            var (fran, till) = (PeriodRules.Tolka(ny.PeriodFran)!.Fran, PeriodRules.Tolka(ny.PeriodTill)!.Till);
            var inom = serie
                .AvSlag(PeriodslagRules.Slag(ny.PeriodFran))
                .Where(punkt => punkt.PeriodFran >= fran && punkt.PeriodTill <= till && punkt.Varde is not null)
                .ToList();
            if (inom.Count < Styrdiagram.MinstaPunkter || serie.Brottsorsak(inom[0], inom[^1]) is not null)
                throw AnalyserProblem.BaslinjenForKort(Styrdiagram.MinstaPunkter);
        }
    }

    private const string Insert = """
        insert into indikatorer.baslinje (
               indikator, omrade, uppdelning, period_fran, period_till, motivering, faststalld_av, faststalld)
        values (@Indikator, @Omrade, @Uppdelning, @PeriodFran, @PeriodTill, @Motivering, @FaststalldAv, @Nu)
            on conflict do nothing
        """;

    private const string Update = """
        update indikatorer.baslinje
           set period_fran   = @PeriodFran,
               period_till   = @PeriodTill,
               motivering    = @Motivering,
               faststalld_av = @FaststalldAv,
               faststalld    = @Nu,
               version       = version + 1
         where (indikator, omrade, uppdelning) = (@Indikator, @Omrade, @Uppdelning)
           and version = @Version
        """;
}
