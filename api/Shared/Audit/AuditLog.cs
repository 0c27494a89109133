using System.Text.Json;

namespace Trygghet.Shared;

/// <summary>One row per command, in the command's own transaction. The rows are sealed afterwards by <see cref="AuditSealer"/>.</summary>
internal sealed class AuditLog(Db db, CurrentUser user, TimeProvider clock)
{
    public Task WriteAsync(string command, string subject, object body, CancellationToken cancellationToken) =>
        db.ExecuteAsync(
            Insert,
            new
            {
                Now = clock.GetUtcNow(),
                User = user.Id,
                Command = command,
                Subject = subject,
                Body = JsonSerializer.Serialize(body, body.GetType(), Json.Options),
            },
            cancellationToken
        );

    private const string Insert = """
        insert into audit.handelse (tid, anvandare, kommando, subjekt, innehall)
        values (@Now, @User, @Command, @Subject, @Body::jsonb)
        """;
}
