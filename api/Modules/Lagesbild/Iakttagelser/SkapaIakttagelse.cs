using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Skapa iakttagelse: what somebody saw, where and when. Idempotency-Key lets a phone send again what it is unsure of.</summary>
internal static class SkapaIakttagelse
{
    /// <summary>En iakttagelse.</summary>
    /// <param name="Omrade">Områdets kod.</param>
    /// <param name="Plats">Namngiven plats, till exempel Kista torg. Aldrig en bostadsadress.</param>
    /// <param name="Longitud">Punktens longitud (WGS 84), om den är känd.</param>
    /// <param name="Latitud">Punktens latitud (WGS 84), om den är känd.</param>
    /// <param name="Tid">När det hände; inte i framtiden och högst 60 dagar tillbaka.</param>
    /// <param name="Kategori">Vad det gäller.</param>
    /// <param name="Omfattning">1 (litet) till 5 (mycket stort).</param>
    /// <param name="Beskrivning">Vad som sågs, utan personer.</param>
    /// <param name="Kalla">Varifrån den kommer; Rapportor om inget anges.</param>
    /// <param name="TrygghetsvandringId">Vandringen som den gjordes under; kalla är då Trygghetsvandring.</param>
    public sealed record Request(
        [Required] string Omrade,
        [Required, StringLength(200)] string Plats,
        [Range(-180d, 180d)] decimal? Longitud,
        [Range(-90d, 90d)] decimal? Latitud,
        [Required] DateTimeOffset? Tid,
        [Required] Iakttagelsekategori? Kategori,
        [Required, Range(1, 5)] int? Omfattning,
        [StringLength(1000)] string? Beskrivning,
        Iakttagelsekalla? Kalla,
        Guid? TrygghetsvandringId
    );

    /// <summary>Iakttagelsen som den togs emot.</summary>
    /// <param name="Id">Iakttagelsens id.</param>
    /// <param name="Vecka">ISO-veckan den räknas till.</param>
    /// <param name="Version">Versionen, samma som i ETag.</param>
    public sealed record Response(Guid Id, string Vecka, int Version);

    internal sealed record Command(Request Iakttagelse) : ICommand<Response>, IValidated
    {
        [JsonIgnore]
        public Guid Id { get; } = Guid.CreateVersion7();

        [JsonIgnore]
        public string Subject => $"iakttagelse/{Id}";

        public IEnumerable<FieldError> Validate()
        {
            if (Iakttagelse.Longitud is null != Iakttagelse.Latitud is null)
                yield return new("#/latitud", "Ange både longitud och latitud, eller ingen av dem.");
            if (Iakttagelse.TrygghetsvandringId is not null && Iakttagelse.Kalla != Iakttagelsekalla.Trygghetsvandring)
                yield return new("#/kalla", "Det som sågs under en trygghetsvandring har källan Trygghetsvandring.");
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
                    return TypedResults.Created($"{Pipeline.ApiRoot}/iakttagelser/{response.Id}", response);
                }
            )
            .RequireAuthorization(IakttagelseRatt.Iaktta)
            .WithName("skapaIakttagelse")
            .WithSummary("Lämna en iakttagelse")
            .WithDescription(
                "En iakttagelse gäller en plats och en situation, aldrig en person. Skicka med Idempotency-Key: samma nyckel och "
                    + "innehåll ger samma svar, så att en telefon utan täckning kan skicka om utan att något kommer två gånger."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(422)
            .WithRequestExample(
                """
                {"omrade":"jarva","plats":"Kista torg","longitud":null,"latitud":null,"tid":"2026-11-20T18:30:00Z","kategori":"Nedskrapning",
                "omfattning":2,"beskrivning":"Fulla papperskorgar vid tunnelbanan.","kalla":"Rapportor","trygghetsvandringId":null}
                """
            )
            .WithResponseExample(
                201,
                """{"id":"0199a1b2-0000-7000-8000-000000000041","vecka":"2026-W47","version":1}"""
            );

    internal sealed class Handler(Db db, CurrentUser user, TimeProvider clock) : IRequestHandler<Command, Response>
    {
        private const int DagarTillbaka = 60;

        public async Task<Response> Handle(Command command, CancellationToken cancellationToken)
        {
            var (nu, sedd) = (clock.GetUtcNow(), command.Iakttagelse);
            user.KravOmrade(IakttagelseRatt.Iaktta, sedd.Omrade);
            if (sedd.Tid > nu.AddMinutes(5))
                throw ProblemException.Invalid(new FieldError("#/tid", "Tiden kan inte ligga i framtiden."));
            if (sedd.Tid < nu.AddDays(-DagarTillbaka))
                throw ProblemException.Invalid(
                    new FieldError("#/tid", $"Tiden kan ligga högst {DagarTillbaka} dagar tillbaka.")
                );

            var args = new
            {
                command.Id,
                sedd.Omrade,
                sedd.Plats,
                sedd.Longitud,
                sedd.Latitud,
                Tid = sedd.Tid!.Value.ToUniversalTime(),
                Vecka = VeckoRules.Vecka(sedd.Tid.Value),
                Kategori = $"{sedd.Kategori}",
                sedd.Omfattning,
                sedd.Beskrivning,
                Kalla = $"{sedd.Kalla ?? Iakttagelsekalla.Rapportor}",
                sedd.TrygghetsvandringId,
                SkapadAv = user.Id,
                Nu = nu,
            };
            return await db.SingleOrDefaultAsync<Response>(Insert, args, cancellationToken)
                ?? throw ProblemException.Invalid(
                    new FieldError("#/trygghetsvandringId", "Det finns ingen sådan trygghetsvandring i området.")
                );
        }
    }

    private const string Insert = """
        insert into lagesbild.iakttagelse (
               id, omrade, plats, longitud, latitud, tid, vecka, kategori, omfattning, beskrivning, kalla,
               trygghetsvandring_id, skapad_av, created_at)
        select @Id, @Omrade, @Plats, @Longitud, @Latitud, @Tid, @Vecka, @Kategori, @Omfattning, @Beskrivning, @Kalla,
               @TrygghetsvandringId, @SkapadAv, @Nu
         where @TrygghetsvandringId::uuid is null
            or exists (select
                         from lagesbild.trygghetsvandring
                        where id = @TrygghetsvandringId
                          and omrade = @Omrade)
        returning id, vecka, version
        """;
}
