using MediatR;

namespace Trygghet.Shared;

/// <summary>Kontrollera granskningsloggen: recompute the whole chain and name the first row that does not hold.</summary>
internal static class KontrolleraGranskningslogg
{
    /// <summary>Resultatet av att räkna om hela kedjan (SHA-256 per rad och omgång).</summary>
    /// <param name="Hel">Sant när varje förseglad rad är oförändrad och på sin plats.</param>
    /// <param name="AntalRader">Antal förseglade rader.</param>
    /// <param name="AntalSigill">Antal förseglade omgångar.</param>
    /// <param name="AntalOforseglade">Rader som ännu inte är förseglade; normalt högst några sekunder gamla.</param>
    /// <param name="ForstaBrutnaRad">Löpnumret på den första rad som är ändrad eller borttagen, annars null.</param>
    /// <param name="Forklaring">Vad som är fel, på svenska, annars null.</param>
    public sealed record Response(
        bool Hel,
        long AntalRader,
        long AntalSigill,
        long AntalOforseglade,
        long? ForstaBrutnaRad,
        string? Forklaring
    );

    internal sealed record Query : IQuery<Response>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/kontroll",
                async (IMediator mediator, CancellationToken ct) =>
                    TypedResults.Ok(await mediator.Send(new Query(), ct))
            )
            .RequireAuthorization(AuditRatt.Las)
            .WithName("kontrolleraGranskningslogg")
            .WithSummary("Kontrollera att granskningsloggen är orörd")
            .WithDescription(
                "Räknar om hela hashkedjan och namnger den första rad som är ändrad, borttagen eller flyttad."
            )
            .WithResponseExample(
                200,
                """{"hel":true,"antalRader":120,"antalSigill":14,"antalOforseglade":0,"forstaBrutnaRad":null,"forklaring":null}"""
            );

    internal sealed class Handler(Db db) : IRequestHandler<Query, Response>
    {
        public async Task<Response> Handle(Query query, CancellationToken cancellationToken)
        {
            var counts = (await db.SingleOrDefaultAsync<Counts>(SelectCounts, null, cancellationToken))!;
            var broken = await FirstBrokenAsync(cancellationToken);
            return new(
                broken is null,
                counts.Rader,
                counts.Sigill,
                counts.Oforseglade,
                broken?.Rad,
                broken?.Forklaring
            );
        }

        private async Task<Broken?> FirstBrokenAsync(CancellationToken cancellationToken)
        {
            var previous = AuditChain.Origin;
            for (
                long nr = 1;
                await db.SingleOrDefaultAsync<Seal>(SelectSeal, new { Nr = nr }, cancellationToken) is { } seal;
                nr++
            )
            {
                var rows = await db.ListAsync<Sealed>(SelectRows, new { Nr = nr }, cancellationToken);
                if (rows.FirstOrDefault(row => !row.Holds) is { } row)
                    return new(
                        row.Handelse,
                        $"Rad {row.Handelse} är {(row.Id is null ? "borttagen" : "ändrad")} efter att omgång {nr} förseglades."
                    );
                if (
                    !seal.ForegaendeRot.AsSpan().SequenceEqual(previous)
                    || rows.Count != seal.Antal
                    || !AuditChain.HashBatch(previous, rows.Select(r => r.Avtryck)).AsSpan().SequenceEqual(seal.Rot)
                )
                    return new(
                        rows.Count > 0 ? rows[0].Handelse : null,
                        $"Omgång {nr} stämmer inte med sin rot: en rad är tillagd, borttagen eller flyttad."
                    );
                previous = seal.Rot;
            }
            return null;
        }
    }

    private sealed record Broken(long? Rad, string Forklaring);

    private sealed record Counts(long Rader, long Sigill, long Oforseglade);

    private sealed record Seal(int Antal, byte[] Rot, byte[] ForegaendeRot);

    private sealed record Sealed(
        long Handelse,
        byte[] Avtryck,
        long? Id,
        DateTime? Tid,
        string? Anvandare,
        string? Kommando,
        string? Subjekt,
        string? Innehall
    )
    {
        public bool Holds =>
            Id is not null
            && AuditChain
                .HashRow(new(Id.Value, Tid!.Value, Anvandare!, Kommando!, Subjekt!, Innehall!))
                .AsSpan()
                .SequenceEqual(Avtryck);
    }

    private const string SelectCounts = """
        select (select count(*) from audit.sigillrad) as rader,
               (select count(*) from audit.sigill) as sigill,
               (select count(*) from audit.handelse h
                 where not exists (select from audit.sigillrad s where s.handelse = h.id)) as oforseglade
        """;

    private const string SelectSeal = "select antal, rot, foregaende_rot from audit.sigill where nr = @Nr";

    private const string SelectRows = """
        select s.handelse, s.avtryck, h.id, h.tid, h.anvandare, h.kommando, h.subjekt, h.innehall::text
          from audit.sigillrad s
          left join audit.handelse h on h.id = s.handelse
         where s.sigill = @Nr
         order by s.plats
        """;
}
