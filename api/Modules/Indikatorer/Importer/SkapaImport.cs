using System.ComponentModel;
using System.Text.Json.Serialization;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Skapa import: the file is stored and acknowledged; examining and storing its rows happens in the background.</summary>
internal static class SkapaImport
{
    /// <summary>The file itself stays out of the audit row and of the idempotency digest: its checksum and size stand for it.</summary>
    internal sealed record Command(
        string Datamangd,
        string Lasare,
        Importlage Lage,
        bool Provkorning,
        string Kodning,
        string Kontrollsumma,
        long Storlek,
        string? Period
    ) : ICommand<HamtaImport.Response>
    {
        public string? Upplasning { get; init; }

        [JsonIgnore]
        public Guid Id { get; } = Guid.CreateVersion7();

        [JsonIgnore]
        public string Subject => $"import/{Id}";

        [JsonIgnore]
        public Stream Innehall { get; init; } = Stream.Null;
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost("", PostAsync)
            .RequireAuthorization(ImportRatt.Importera)
            .Accepts<string>(
                "text/csv",
                "text/plain",
                "application/json",
                "application/x-ndjson",
                "application/octet-stream"
            )
            .Produces<HamtaImport.Response>(202)
            .WithName("skapaImport")
            .WithSummary("Skicka mätvärden")
            .WithDescription(
                "Begärans kropp är filen. Den lagras innan svaret kommer och granskas sedan i bakgrunden: följ Location. Läsare: trygghet-csv "
                    + "(kolumner indikator;omrade;period;uppdelning;varde;n;standardfel;statistikstatus;status;kalla), trygghet-ndjson (samma "
                    + "fält, ett objekt per rad) och källornas egna format, se GET /konfiguration. Källans koder översätts enligt "
                    + "GET /kallor/{kalla}/koder. Filen får vara komprimerad (Content-Encoding: gzip). Rader i områden där rätten saknas "
                    + "avvisas. Ett värde tas bort med status Borttagen; det som inte står i filen lämnas som det är. Personuppgifter tas inte emot."
            )
            .ProducesProblem(400)
            .ProducesProblem(413)
            .ProducesProblem(415)
            .ProducesProblem(422)
            .WithRequestExample(
                "\"indikator;omrade;period;uppdelning;varde;n\\nTRY-01;jarva;2026;kon=kvinna;41,2;312\\n\""
            )
            .WithResponseExample(202, HamtaImport.Exempel);

    private static async Task<IResult> PostAsync(
        [Description("Datamängdens kod, till exempel KOLADA-BROTT.")] string? datamangd,
        [Description("Läsare: trygghet-csv (standard) eller någon annan av dem i GET /konfiguration.")] string? lasare,
        [Description("true = granska bara; verkställ sedan med POST /importer/{id}/verkstallande.")] bool? provkorning,
        [Description("allt = allt eller inget (standard); rader = godkända rader lagras.")] string? lage,
        [Description("Perioden, för format som inte själva säger den: enkat-antal.")] string? period,
        [Description(
            "Skäl för att ändra perioder som ett beslutat rapporttillfälle har låst; kräver indikatorer:lasupp."
        )]
            string? upplasning,
        [
            FromHeader(Name = "Content-Digest"),
            Description("Filens kontrollsumma enligt RFC 9530: sha-256=:base64:. Stämmer den inte blir svaret 422.")
        ]
            string? contentDigest,
        HttpContext http,
        IMediator mediator,
        CurrentUser user,
        Lasarna lasarna,
        ImportSignal signal,
        CancellationToken ct
    )
    {
        var kod = datamangd ?? throw ImportProblem.DatamangdSaknas();
        var namn = lasarna.Hamta(lasare ?? TryggheCsv.Kod).Namn;
        var allt = Filter.Enum<Importlage>("lage", lage) ?? Importlage.Allt;
        if (period is not null && PeriodRules.Tolka(period) is null)
            throw IndikatorerProblem.OgiltigtFiltervarde("period", period, PeriodRules.Form);
        KravUpplasning(user, upplasning);
        await using var fil = await MottagenFil.LasAsync(http.Request, contentDigest, ct);
        var command = new Command(
            kod,
            namn,
            allt,
            provkorning ?? false,
            fil.Kodning,
            fil.Kontrollsumma,
            fil.Storlek,
            period
        )
        {
            Upplasning = upplasning,
            Innehall = fil.Innehall,
        };
        var response = await mediator.Send(command, ct);
        signal.Vack();
        http.Response.WriteETag(response.Version);
        return TypedResults.Accepted($"{Pipeline.ApiRoot}/importer/{response.Id}", response);
    }

    private static void KravUpplasning(CurrentUser user, string? upplasning)
    {
        if (upplasning is null)
            return;
        if (!user.HarRatt(ImportRatt.Lasupp))
            throw ProblemException.Forbidden($"Din roll ger inte rätten {ImportRatt.Lasupp}.");
        if (upplasning.Trim().Length is < 3 or > 500)
            throw ImportProblem.Upplasning("ska vara ett skäl på 3–500 tecken.");
        if (Personnummer.Finns(upplasning))
            throw ImportProblem.Upplasning("innehåller något som ser ut som ett personnummer.");
    }

    internal sealed class Handler(Db db, CurrentUser user, Importlager lager, IMediator mediator)
        : IRequestHandler<Command, HamtaImport.Response>
    {
        public async Task<HamtaImport.Response> Handle(Command command, CancellationToken cancellationToken)
        {
            var datamangder = await db.ListAsync<string>(SelectDatamangder, null, cancellationToken);
            if (!datamangder.Contains(command.Datamangd, StringComparer.Ordinal))
                throw ProblemException.BadFilter("datamangd", command.Datamangd, datamangder.ToArray());

            await lager.LaggInAsync(command, user.Id, cancellationToken);
            return await mediator.Send(new HamtaImport.Query(command.Id), cancellationToken);
        }
    }

    private const string SelectDatamangder = """
        select kod
          from indikatorer.datamangd
         order by kod
        """;
}
