using System.Security.Cryptography;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>A request body on its way in: written to a temporary file while its checksum is computed, so that memory stays small.</summary>
internal sealed class MottagenFil : IAsyncDisposable
{
    public const int Delstorlek = 1024 * 1024;

    private MottagenFil(Stream innehall, string kodning, string kontrollsumma)
    {
        Innehall = innehall;
        Kodning = kodning;
        Kontrollsumma = kontrollsumma;
    }

    public Stream Innehall { get; }
    public string Kodning { get; }
    public string Kontrollsumma { get; }
    public long Storlek => Innehall.Length;

    public static async Task<MottagenFil> LasAsync(HttpRequest request, string? contentDigest, CancellationToken ct)
    {
        var kodning = request.Headers.ContentEncoding.ToString().ToLowerInvariant();
        if (kodning is not ("" or "identity" or "gzip"))
            throw ImportProblem.Kodning(kodning);

        var fil = TillfalligFil();
        try
        {
            using var avtryck = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var buffert = new byte[81920];
            for (int antal; (antal = await request.Body.ReadAsync(buffert, ct)) > 0; )
            {
                avtryck.AppendData(buffert, 0, antal);
                await fil.WriteAsync(buffert.AsMemory(0, antal), ct);
            }
            if (fil.Length == 0)
                throw ImportProblem.FilSaknas();
            var kontrollsumma = Convert.ToBase64String(avtryck.GetHashAndReset());
            if (contentDigest is not null && !Stammer(contentDigest, kontrollsumma))
                throw ImportProblem.Kontrollsumma(kontrollsumma);
            fil.Position = 0;
            return new(fil, kodning is "gzip" ? "gzip" : "identity", kontrollsumma);
        }
        catch
        {
            await fil.DisposeAsync();
            throw;
        }
    }

    public ValueTask DisposeAsync() => Innehall.DisposeAsync();

    /// <summary>RFC 9530: "sha-256=:base64:", one or more separated by comma. A digest that is not sha-256 cannot be checked and is wrong here.</summary>
    private static bool Stammer(string contentDigest, string kontrollsumma) =>
        contentDigest
            .Split(',', StringSplitOptions.TrimEntries)
            .Any(del => string.Equals(del, $"sha-256=:{kontrollsumma}:", StringComparison.Ordinal));

    public static FileStream TillfalligFil() =>
        new(
            Path.Combine(Path.GetTempPath(), $"trygghet-import-{Guid.NewGuid():N}"),
            FileMode.CreateNew,
            FileAccess.ReadWrite,
            FileShare.None,
            bufferSize: 81920,
            FileOptions.Asynchronous | FileOptions.DeleteOnClose
        );
}
