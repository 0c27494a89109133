using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using MediatR;
using Trygghet.Modules.Organisation.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Uppdatera källkod: what a source's code is here. Files that have been read stay as they are; the next one is read the new way.</summary>
internal static class UppdateraKallkod
{
    /// <summary>Vad källans kod är hos oss. Vilka fält som anges beror på slaget.</summary>
    /// <param name="Indikator">Vår indikator, när slaget är Indikator.</param>
    /// <param name="Omrade">Vårt område, när slaget är Omrade.</param>
    /// <param name="Uppdelning">Vår uppdelning, när slaget är Uppdelning; annars den del som en smalare kod gäller.</param>
    public sealed record Request(
        [StringLength(100)] string? Indikator,
        [StringLength(100)] string? Omrade,
        [StringLength(200)] string? Uppdelning
    );

    internal sealed record Command(string Kalla, Kodslag Slag, string Kod, int Version, Request Ar)
        : ICommand<SokKallkoder.Response>,
            IValidated
    {
        public string Subject => $"kallkod/{Kalla}/{Slag}/{Kod}";

        public IEnumerable<FieldError> Validate()
        {
            if (Kod.Length > 300)
                yield return new("#/kod", "Koden får ha högst 300 tecken.");
            if ((Slag == Kodslag.Indikator) != Ar.Indikator is not null)
                yield return new("#/indikator", "Indikator anges när slaget är Indikator, och bara då.");
            if ((Slag == Kodslag.Omrade) != Ar.Omrade is not null)
                yield return new("#/omrade", "Omrade anges när slaget är Omrade, och bara då.");
            if (Slag == Kodslag.Uppdelning && Ar.Uppdelning is null)
                yield return new("#/uppdelning", "Uppdelning anges när slaget är Uppdelning.");
            if (Ar.Uppdelning is { } uppdelning && ImportRules.Uppdelning(uppdelning) is null)
                yield return new("#/uppdelning", "Uppdelningen ska skrivas alla eller till exempel kon=kvinna.");
        }
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPut(
                "/{kalla}/koder/{slag}/{kod}",
                async (
                    [Description("Källans kod i GET /kallor.")] string kalla,
                    [Description("Indikator, Omrade eller Uppdelning.")] string slag,
                    [Description("Källans egen kod eller namn; snedstreck skrivs %2F.")] string kod,
                    Request body,
                    HttpContext http,
                    IMediator mediator,
                    CancellationToken ct
                ) =>
                {
                    // A slash in a code stays escaped in the path, so that it does not look like another segment.
                    var hela = kod.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);
                    var typ = Filter.Enum<Kodslag>("slag", slag)!.Value;
                    var response = await mediator.Send(
                        new Command(kalla, typ, hela, http.Request.ReadIfMatch(), body),
                        ct
                    );
                    http.Response.WriteETag(response.Version);
                    return TypedResults.Ok(response);
                }
            )
            .RequireAuthorization(KallaRatt.Koder)
            .WithName("uppdateraKallkod")
            .WithSummary("Översätt en källas kod")
            .WithDescription(
                "Säger vad koden är hos oss. If-Match är kodens version i GET /kallor/{kalla}/koder, \"0\" för en kod som inte är "
                    + "översatt. Lagrade mätvärden ändras inte: kör om importen med POST /importer/{id}/omkorningar."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(412)
            .ProducesProblem(422)
            .ProducesProblem(428)
            .WithRequestExample("""{"indikator":null,"omrade":"2080","uppdelning":null}""")
            .WithResponseExample(
                200,
                """
                {"slag":"Omrade","kod":"Falu","indikator":null,"omrade":"2080","uppdelning":null,"antal":0,"forslag":null,"version":1}
                """
            );

    internal sealed class Handler(Db db, IMediator mediator, Kallorna kallor)
        : IRequestHandler<Command, SokKallkoder.Response>
    {
        public async Task<SokKallkoder.Response> Handle(Command command, CancellationToken cancellationToken)
        {
            await kallor.KravAsync(command.Kalla, cancellationToken);
            await KravMaletAsync(command.Ar, cancellationToken);
            var uppdelning = command.Ar.Uppdelning is { } text ? ImportRules.Uppdelning(text) : null;
            var args = new
            {
                command.Kalla,
                Slag = $"{command.Slag}",
                command.Kod,
                command.Ar.Indikator,
                command.Ar.Omrade,
                Uppdelning = uppdelning,
                command.Version,
            };
            var version =
                await db.SingleOrDefaultAsync<int?>(command.Version == 0 ? Insert : Update, args, cancellationToken)
                ?? throw ProblemException.Stale(
                    await db.SingleOrDefaultAsync<int>(SelectVersion, args, cancellationToken)
                );
            return new(command.Slag, command.Kod, args.Indikator, args.Omrade, uppdelning, 0, null, version);
        }

        private async Task KravMaletAsync(Request ar, CancellationToken cancellationToken)
        {
            if (ar.Indikator is { } indikator)
                Krav("indikator", indikator, await db.ListAsync<string>(SelectIndikatorer, null, cancellationToken));
            if (ar.Omrade is { } omrade)
            {
                var omraden = await mediator.Send(new HamtaAllaOmraden(), cancellationToken);
                Krav("omrade", omrade, omraden.Select(o => o.Kod).ToList());
            }
        }

        private static void Krav(string falt, string kod, IReadOnlyCollection<string> finns)
        {
            if (finns.Contains(kod, StringComparer.Ordinal))
                return;
            var forslag = Nearest.To(kod, finns) is { } narmast ? $" Menade du {narmast}?" : "";
            throw ProblemException.Invalid(new FieldError($"#/{falt}", $"{kod} finns inte.{forslag}"));
        }
    }

    private const string SelectIndikatorer = "select kod from indikatorer.indikator";

    private const string SelectVersion = """
        select version
          from indikatorer.kallkod
         where (kalla, slag, kod) = (@Kalla, @Slag, @Kod)
        """;

    private const string Insert = """
        insert into indikatorer.kallkod (kalla, slag, kod, indikator, omrade, uppdelning)
        values (@Kalla, @Slag, @Kod, @Indikator, @Omrade, @Uppdelning)
            on conflict do nothing
        returning version
        """;

    private const string Update = """
        update indikatorer.kallkod
           set indikator = @Indikator, omrade = @Omrade, uppdelning = @Uppdelning, version = version + 1
         where (kalla, slag, kod) = (@Kalla, @Slag, @Kod)
           and version = @Version
        returning version
        """;
}
