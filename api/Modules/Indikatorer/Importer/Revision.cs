using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// A new revision of a data set, in the transaction that registers it. <paramref name="EfterId"/>: its mätvärden have higher ids.
/// <paramref name="Registrerad"/> is read when the data set is locked, so that whoever asks for an earlier moment waits or has it all.
/// </summary>
internal sealed record Revision(int Nr, long EfterId, DateTimeOffset Registrerad)
{
    public static async Task<Revision> NyAsync(Db db, string datamangd, TimeProvider clock, CancellationToken ct)
    {
        await db.ExecuteAsync(Las, new { datamangd }, ct);
        var nu = clock.GetUtcNow();
        var nr = await db.SingleOrDefaultAsync<int>(Oka, new { datamangd, nu }, ct);
        return new(nr, await db.SingleOrDefaultAsync<long>(SelectSistaId, null, ct), nu);
    }

    private const string Las = """
        select revision
          from indikatorer.datamangd
         where kod = @Datamangd
           for no key update
        """;

    private const string Oka = """
        update indikatorer.datamangd
           set revision = revision + 1, uppdaterad = @Nu
         where kod = @Datamangd
        returning revision
        """;

    private const string SelectSistaId = """
        select coalesce(max(id), 0)
          from indikatorer.matvarde
        """;
}
