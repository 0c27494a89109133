using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// Whose codes a file uses: the publisher's, for the formats of the sources; those of the data set's sender, for our own formats.
/// </summary>
internal sealed class Kallorna(Lasarna lasarna, Db db)
{
    /// <summary>Parallel lists for SQL: a reader and its source, null where the data set is the source.</summary>
    public string[] Lasare { get; } = [.. lasarna.Alla.Select(lasare => lasare.Namn)];

    public string?[] PerLasare { get; } = [.. lasarna.Alla.Select(lasare => lasare.Kalla)];

    public ILookup<string, string> Format { get; } =
        lasarna
            .Alla.Where(lasare => lasare.Kalla is not null)
            .ToLookup(lasare => lasare.Kalla!, lasare => lasare.Namn, StringComparer.Ordinal);

    public string[] EgnaFormat { get; } =
    [.. lasarna.Alla.Where(lasare => lasare.Kalla is null).Select(lasare => lasare.Namn)];

    /// <summary>404 for what is neither a publisher nor a data set.</summary>
    public async Task KravAsync(string kalla, CancellationToken cancellationToken)
    {
        if (Format.Contains(kalla))
            return;
        if (!await db.SingleOrDefaultAsync<bool>(FinnsDatamangd, new { Kalla = kalla }, cancellationToken))
            throw KallaProblem.Saknas(kalla);
    }

    private const string FinnsDatamangd = "select exists (select from indikatorer.datamangd where kod = @Kalla)";
}

internal static class KallaProblem
{
    public static ProblemException Saknas(string kalla) =>
        ProblemException.NotFound("kalla-saknas", $"Det finns ingen källa {kalla}. Se GET /kallor.");
}

internal static class KallaRatt
{
    /// <summary>Say what the sources' codes are here.</summary>
    public const string Koder = "indikatorer:koder";
}
