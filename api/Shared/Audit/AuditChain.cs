using System.Security.Cryptography;
using System.Text;

namespace Trygghet.Shared;

/// <summary>A row of the log, as it is hashed.</summary>
internal sealed record AuditRow(
    long Id,
    DateTime Tid,
    string Anvandare,
    string Kommando,
    string Subjekt,
    string Innehall
);

/// <summary>
/// The hash chain: every row has a SHA-256 (FIPS 180-4) of its own content, a batch has the hash of its rows' hashes,
/// and each batch hash includes the one before it, so that a changed, removed or moved row breaks the chain at a known place.
/// </summary>
internal static class AuditChain
{
    public static readonly byte[] Origin = new byte[SHA256.HashSizeInBytes];

    /// <summary>Every field is preceded by its length, so that no two different rows can have the same text.</summary>
    public static byte[] HashRow(AuditRow row)
    {
        string[] fields = [$"{row.Id}", row.Tid.ToString("O"), row.Anvandare, row.Kommando, row.Subjekt, row.Innehall];
        var text = new StringBuilder();
        foreach (var field in fields)
            text.Append(field.Length).Append(':').Append(field).Append('\n');
        return SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()));
    }

    public static byte[] HashBatch(byte[] previous, IEnumerable<byte[]> rows)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(previous);
        foreach (var row in rows)
            hash.AppendData(row);
        return hash.GetHashAndReset();
    }
}
