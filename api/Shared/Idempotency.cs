using System.Security.Cryptography;
using System.Text.Json;

namespace Trygghet.Shared;

/// <summary>
/// Idempotency-Key on a command: the answer is stored in the command's own transaction, so it exists exactly when the change does.
/// A second caller with the same key waits on the unique index until the first is done.
/// </summary>
internal sealed class Idempotency(Db db, CurrentUser user, CurrentRequest request, TimeProvider clock)
{
    internal sealed record Earlier<TResponse>(TResponse Response);

    private const int LongestKey = 200;

    private string Key =>
        request.Http is { Request.Method: "POST" } context ? context.Request.Headers["Idempotency-Key"].ToString() : "";

    /// <summary>The earlier answer to the same key and body, or null when this is the first time.</summary>
    public async Task<Earlier<TResponse>?> FindAsync<TResponse>(object command, CancellationToken cancellationToken)
    {
        if (Key.Length == 0)
            return null;
        if (Key.Length > LongestKey)
            throw new ProblemException(
                400,
                "idempotency-key-for-lang",
                $"Idempotency-Key får ha högst {LongestKey} tecken."
            );

        var digest = SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(command, command.GetType(), Json.Options));
        var args = new
        {
            Anvandare = user.Id,
            Nyckel = Key,
            Avtryck = digest,
            Tid = clock.GetUtcNow(),
            Kommando = command.GetType().DeclaringType!.Name,
        };
        if (await db.ExecuteAsync(Insert, args, cancellationToken) == 1)
            return null;

        var stored = await db.SingleOrDefaultAsync<Row>(Select, args, cancellationToken);
        if (stored is null || !stored.Avtryck.AsSpan().SequenceEqual(digest) || stored.Kommando != args.Kommando)
            throw new ProblemException(
                422,
                "idempotency-key-ateranvand",
                "Nyckeln i Idempotency-Key är redan använd med ett annat innehåll."
            );
        return new(JsonSerializer.Deserialize<TResponse>(stored.Svar!, Json.Options)!);
    }

    public async Task SaveAsync<TResponse>(TResponse response, CancellationToken cancellationToken)
    {
        if (Key.Length > 0)
            await db.ExecuteAsync(
                Update,
                new
                {
                    Anvandare = user.Id,
                    Nyckel = Key,
                    Svar = JsonSerializer.Serialize(response, Json.Options),
                },
                cancellationToken
            );
    }

    private sealed record Row(byte[] Avtryck, string Kommando, string? Svar);

    private const string Insert = """
        insert into audit.idempotens (anvandare, nyckel, kommando, avtryck, tid)
        values (@Anvandare, @Nyckel, @Kommando, @Avtryck, @Tid)
        on conflict do nothing
        """;

    private const string Select = """
        select avtryck, kommando, svar::text
          from audit.idempotens
         where anvandare = @Anvandare
           and nyckel = @Nyckel
        """;

    private const string Update = """
        update audit.idempotens
           set svar = @Svar::jsonb
         where anvandare = @Anvandare
           and nyckel = @Nyckel
        """;
}
