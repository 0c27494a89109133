using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Serialization;
using MediatR;
using Trygghet.Modules.Organisation.Contract;
using Trygghet.Shared;
using static Trygghet.Modules.Organisation.OmradesgransRules;

namespace Trygghet.Modules.Organisation;

/// <summary>
/// Importera områdesgränser: a GeoJSON map of areas. Known areas get their border; unknown ones are listed, with a
/// guess.
/// </summary>
internal static partial class ImporteraOmradesgranser
{
    /// <summary>En karta enligt RFC 7946. Andra medlemmar än de som nämns här läses inte.</summary>
    /// <param name="Type">FeatureCollection.</param>
    /// <param name="Name">Kartans namn; blir källa när parametern kalla saknas.</param>
    /// <param name="Features">Ett område var.</param>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Skip)]
    public sealed record Request(
        [Required, RegularExpression("FeatureCollection", ErrorMessage = "Ska vara FeatureCollection.")] string Type,
        [StringLength(200)] string? Name,
        [Required, MinLength(1), MaxLength(2000)] IReadOnlyList<Feature?> Features
    );

    /// <summary>Ett område på kartan.</summary>
    /// <param name="Type">Feature.</param>
    /// <param name="Properties">Området: kod, nykoKod, omr_kod (801 + Nyko) eller namn.</param>
    /// <param name="Geometry">Områdets yta.</param>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Skip)]
    public sealed record Feature(
        string? Type,
        IReadOnlyDictionary<string, JsonElement>? Properties,
        Geometri? Geometry
    );

    /// <summary>Vad som togs emot.</summary>
    /// <param name="Mottagna">Antal ytor i kartan.</param>
    /// <param name="Sparade">Antal områden som fick en ny gräns.</param>
    /// <param name="Okanda">Ytor som inte är något av våra områden; mottagna = sparade + antal okända.</param>
    public sealed record Response(int Mottagna, int Sparade, IReadOnlyList<Okand> Okanda);

    /// <summary>En yta som inte kunde paras ihop med ett område.</summary>
    /// <param name="Index">Platsen i features, från 0.</param>
    /// <param name="Namn">Ytans namn eller kod i kartan.</param>
    /// <param name="Forslag">Koden för det område som den mest liknar.</param>
    public sealed record Okand(int Index, string? Namn, string? Forslag);

    internal sealed record Command(
        IReadOnlyList<Kandidat> Kandidater,
        Omradestyp Typ,
        string Kalla,
        DateOnly? GiltigFran
    ) : ICommand<Response>, IValidated
    {
        [JsonIgnore]
        public string Subject => "omradesgranser";

        public IEnumerable<FieldError> Validate() =>
            Kandidater
                .SelectMany((k, index) => GeometriRules.Check(k.Geometri, $"#/features/{index}/geometry"))
                .Take(20);
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost(
                "",
                async (
                    Request body,
                    [Description("Slaget som namn och Nyko-kod söks bland; standard Stadsdelsomrade.")] string? typ,
                    string? kalla,
                    [Description("Första dagen gränsen gäller; standard: så länge området har funnits.")]
                        DateOnly? giltigFran,
                    IMediator mediator,
                    CancellationToken ct
                ) =>
                {
                    var command = new Command(
                        body.Features.Select(f => KandidatOf(f?.Properties, f?.Geometry)).ToList(),
                        Filter.Enum<Omradestyp>("typ", typ) ?? Omradestyp.Stadsdelsomrade,
                        kalla ?? body.Name ?? "Källa inte angiven",
                        giltigFran
                    );
                    return TypedResults.Ok(await mediator.Send(command, ct));
                }
            )
            .Accepts<Request>("application/geo+json", "application/json")
            .RequireAuthorization(OrganisationRatt.Granser)
            .WithName("importeraOmradesgranser")
            .WithSummary("Läs in områdesgränser")
            .WithDescription(
                "Tar emot en GeoJSON FeatureCollection i WGS 84. Varje yta paras med ett område efter properties kod, "
                    + "nykoKod, omr_kod (801 + Nyko) eller namn (skiftläge, blanksteg kring bindestreck och "
                    + "”stadsdelsområde” spelar ingen roll). Okända ytor listas med förslag och hindrar inte de andra. "
                    + "En tidigare gräns upphör dagen före; samma första dag ersätts. Fel i geometrin: 422."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(422)
            .WithRequestExample(
                """
                {"type":"FeatureCollection","name":"Karta 2026","features":[{"type":"Feature",
                "properties":{"kod":"jarva"},"geometry":{"type":"Polygon",
                "coordinates":[[[17.9,59.4],[17.95,59.4],[17.95,59.42],[17.9,59.4]]]}}]}
                """
            )
            .WithResponseExample(
                200,
                """{"mottagna":2,"sparade":1,"okanda":[{"index":1,"namn":"Brommma","forslag":"bromma"}]}"""
            );

    internal sealed class Handler(Db db, CurrentUser user, TimeProvider clock) : IRequestHandler<Command, Response>
    {
        public async Task<Response> Handle(Command command, CancellationToken cancellationToken)
        {
            var omraden = await db.ListAsync<Omrade>(SelectOmraden, null, cancellationToken);
            var traffar = command
                .Kandidater.Select((k, index) => (Index: index, Kandidat: k, Omrade: Hitta(k, omraden, command.Typ)))
                .ToList();
            var kanda = traffar.Where(t => t.Omrade is not null).ToList();
            foreach (var traff in kanda)
                user.KravOmrade(OrganisationRatt.Granser, traff.Omrade!.Kod);
            if (Fel(kanda.Select(t => (t.Index, t.Omrade!)), command.GiltigFran) is { Count: > 0 } errors)
                throw ProblemException.Invalid(errors);

            await SparaAsync(
                kanda.ToDictionary(t => t.Omrade!.Kod, t => t.Kandidat.Geometri!, StringComparer.Ordinal),
                command,
                cancellationToken
            );
            var okanda = traffar
                .Where(t => t.Omrade is null)
                .Select(t => new Okand(
                    t.Index,
                    t.Kandidat.Namn ?? t.Kandidat.Kod ?? t.Kandidat.NykoKod,
                    Forslag(t.Kandidat, omraden, command.Typ)
                ))
                .ToList();
            return new(traffar.Count, kanda.Count, okanda);
        }

        private async Task SparaAsync(
            Dictionary<string, Geometri> granser,
            Command command,
            CancellationToken cancellationToken
        )
        {
            var args = new
            {
                Ider = granser.Keys.Select(_ => Guid.CreateVersion7()).ToArray(),
                Omraden = granser.Keys.ToArray(),
                Geometrier = granser.Values.Select(g => JsonSerializer.Serialize(g, Json.Options)).ToArray(),
                command.Kalla,
                command.GiltigFran,
                SkapadAv = user.Id,
                Nu = clock.GetUtcNow(),
            };
            await db.ExecuteAsync(UpdateErsatt, args, cancellationToken);
            await db.ExecuteAsync(UpdateTidigare, args, cancellationToken);
            await db.ExecuteAsync(Insert, args, cancellationToken);
        }

        /// <summary>One border per area, and only for a time when the area exists.</summary>
        private static List<FieldError> Fel(IEnumerable<(int Index, Omrade Omrade)> traffar, DateOnly? giltigFran) =>
            traffar
                .GroupBy(t => t.Omrade.Kod, StringComparer.Ordinal)
                .SelectMany(samma =>
                    samma
                        .Skip(1)
                        .Select(t => new FieldError(
                            $"#/features/{t.Index}",
                            $"{t.Omrade.Namn} finns två gånger i kartan."
                        ))
                        .Concat(
                            samma
                                .Where(t => t.Omrade.GiltigTill < giltigFran)
                                .Select(t => new FieldError(
                                    $"#/features/{t.Index}",
                                    $"{t.Omrade.Namn} upphörde {t.Omrade.GiltigTill:yyyy-MM-dd}, före gränsens tid."
                                ))
                        )
                )
                .ToList();
    }
}
