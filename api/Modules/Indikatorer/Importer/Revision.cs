using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>A new revision of a data set, in the transaction that registers it. <paramref name="EfterId"/>: its mätvärden have higher ids.</summary>
internal sealed record Revision(int Nr, long EfterId)
{
    public static async Task<Revision> NyAsync(Db db, string datamangd, DateTimeOffset nu, CancellationToken ct)
    {
        var nr = await db.SingleOrDefaultAsync<int>(Oka, new { datamangd, nu }, ct);
        return new(nr, await db.SingleOrDefaultAsync<long>(SelectSistaId, null, ct));
    }

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
