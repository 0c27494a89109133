using System.ComponentModel;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Trygghet.Modules.Organisation.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// Hämta tröskelprövning: what a decision about thresholds would do, before anybody makes it. The decision itself is carried out and
/// then undone, so that what is hidden only to protect another value is counted too.
/// </summary>
internal static class HamtaTroskelprovning
{
    internal sealed record Parametrar(
        [FromQuery(Name = "minstaAntal"), Description("Det minsta antalet som prövas, 0–10 000.")] int? MinstaAntal,
        [FromQuery(Name = "sakertAntal"), Description("Det säkra antalet som prövas, från det minsta till 100 000.")]
            int? SakertAntal
    );

    /// <summary>Vad nya tröskelvärden skulle göra med det som är publicerat nu.</summary>
    /// <param name="Indikator">Indikatorns kod.</param>
    /// <param name="MinstaAntal">Det minsta antalet som prövades.</param>
    /// <param name="SakertAntal">Det säkra antalet som prövades.</param>
    /// <param name="Version">Tröskelns version som prövningen utgick från.</param>
    /// <param name="Publicerade">Mätvärden som finns.</param>
    /// <param name="DoldaNu">Så många av dem är dolda nu.</param>
    /// <param name="DoldaDa">Så många skulle vara dolda.</param>
    /// <param name="Doljs">Visade som skulle döljas.</param>
    /// <param name="Visas">Dolda som skulle visas.</param>
    /// <param name="BlirOsakra">Säkra som skulle kallas osäkra.</param>
    /// <param name="BlirSakra">Osäkra som skulle kallas säkra.</param>
    public sealed record Response(
        string Indikator,
        int MinstaAntal,
        int SakertAntal,
        int Version,
        int Publicerade,
        int DoldaNu,
        int DoldaDa,
        int Doljs,
        int Visas,
        int BlirOsakra,
        int BlirSakra
    );

    internal sealed record Query(string Kod, Parametrar Parametrar) : IQuery<Response>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/{kod}/troskel/provning",
                async (string kod, [AsParameters] Parametrar parametrar, IMediator mediator, CancellationToken ct) =>
                    TypedResults.Ok(await mediator.Send(new Query(kod, parametrar), ct))
            )
            .RequireAuthorization(IndikatorerRatt.Skydda)
            .WithName("hamtaTroskelprovning")
            .WithSummary("Pröva tröskelvärden utan att ändra")
            .WithDescription(
                "Hur många mätvärden som skulle döljas och visas om tröskelvärdena ändrades, med det som bara skyddar andra inräknat. "
                    + "Inget sparas. Samma rätt som för att ändra."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .WithResponseExample(
                200,
                """
                {"indikator":"TRY-03","minstaAntal":50,"sakertAntal":100,"version":1,"publicerade":420,"doldaNu":12,"doldaDa":31,
                "doljs":19,"visas":0,"blirOsakra":0,"blirSakra":0}
                """
            );

    internal sealed class Handler(Db db, CurrentUser user, IMediator mediator, Omprovning omprovning)
        : IRequestHandler<Query, Response>
    {
        public async Task<Response> Handle(Query query, CancellationToken cancellationToken)
        {
            var nya = Trosklar(query.Parametrar);
            var omraden = await mediator.Send(new HamtaAllaOmraden(), cancellationToken);
            user.KravOmrade(IndikatorerRatt.Skydda, Riket.Kod(omraden));
            await db.TryBeginAsync(cancellationToken);
            var current =
                await db.SingleOrDefaultAsync<UppdateraTroskel.Current>(
                    UppdateraTroskel.SelectForUpdate,
                    new { query.Kod },
                    cancellationToken
                ) ?? throw IndikatorerProblem.IndikatorSaknas(query.Kod);
            var args = new
            {
                query.Kod,
                nya.MinstaAntal,
                nya.SakertAntal,
            };
            await db.ExecuteAsync(MinnsFore, args, cancellationToken);
            await db.ExecuteAsync(UppdateraTroskel.Update, args, cancellationToken);
            var beslut = new Omprovning.Beslut(
                query.Kod,
                new(current.MinstaAntal, current.SakertAntal),
                nya,
                "Prövning"
            );
            await omprovning.OmprovaAsync(beslut, omraden, cancellationToken);
            var rad = (await db.SingleOrDefaultAsync<Rad>(SelectUtfall, args, cancellationToken))!;
            await db.RollbackAsync(cancellationToken);
            return new(
                query.Kod,
                nya.MinstaAntal,
                nya.SakertAntal,
                current.Version,
                rad.Publicerade,
                rad.DoldaNu,
                rad.DoldaDa,
                rad.Doljs,
                rad.Visas,
                rad.BlirOsakra,
                rad.BlirSakra
            );
        }

        private static TroskelRules.Trosklar Trosklar(Parametrar parametrar)
        {
            var minsta = Krav("minstaAntal", parametrar.MinstaAntal, 0, 10_000);
            return new(minsta, Krav("sakertAntal", parametrar.SakertAntal, minsta, 100_000));
        }

        private static int Krav(string namn, int? varde, int minst, int mest)
        {
            if (varde is null)
                throw AnalyserProblem.ParameterSaknas(namn);
            return varde >= minst && varde <= mest
                ? varde.Value
                : throw IndikatorerProblem.OgiltigtFiltervarde(namn, $"{varde}", $"ett tal mellan {minst} och {mest}");
        }
    }

    private sealed record Rad(
        int Publicerade,
        int DoldaNu,
        int DoldaDa,
        int Doljs,
        int Visas,
        int BlirOsakra,
        int BlirSakra
    );

    private const string MinnsFore = """
        create temp table troskelfore on commit drop as
        select omrade, uppdelning, period, datamangd, status
          from indikatorer.publicerat
         where indikator = @Kod
        """;

    private const string SelectUtfall = """
        select count(*)::integer as publicerade, count(*) filter (where dold_nu)::integer as dolda_nu,
               count(*) filter (where dold_da)::integer as dolda_da,
               count(*) filter (where dold_da and not dold_nu)::integer as doljs,
               count(*) filter (where dold_nu and not dold_da)::integer as visas,
               count(*) filter (where nu = 'Ok' and da = 'Osaker')::integer as blir_osakra,
               count(*) filter (where nu = 'Osaker' and da = 'Ok')::integer as blir_sakra
          from (
            select f.status as nu, p.status as da, f.status in ('ForFaSvar', 'ForFaInvanare', 'Undertryckt') as dold_nu,
                   p.status in ('ForFaSvar', 'ForFaInvanare', 'Undertryckt') as dold_da
              from troskelfore f
              join indikatorer.publicerat p using (omrade, uppdelning, period, datamangd)
             where p.indikator = @Kod
          ) as par
        """;
}
