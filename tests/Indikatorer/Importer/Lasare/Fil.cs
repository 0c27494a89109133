using System.Text;
using Trygghet.Modules.Indikatorer;

namespace Trygghet.Tests.Indikatorer.Importer.Lasare;

/// <summary>A file read by a reader, without a server.</summary>
internal static class Fil
{
    public static Task<List<Importrad>> LasAsync(ILasare lasare, string text, Importhuvud? huvud = null) =>
        LasAsync(lasare, Encoding.UTF8.GetBytes(text), huvud);

    public static async Task<List<Importrad>> LasAsync(ILasare lasare, byte[] fil, Importhuvud? huvud = null)
    {
        var rader = new List<Importrad>();
        await foreach (var rad in lasare.LasAsync(new Bitvis(fil), huvud ?? new(), CancellationToken.None))
            rader.Add(rad);
        return rader;
    }

    /// <summary>"indikator|omrade|period|uppdelning|varde|n|statistikstatus|status" of each row.</summary>
    public static string[] Rader(this IEnumerable<Importrad> rader) =>
        rader
            .Select(r =>
                $"{r.Indikator}|{r.Omrade}|{r.Period}|{r.Uppdelning}|{r.Varde}|{r.N}|{r.Statistikstatus}|{r.Status}"
            )
            .ToArray();

    public static void AvvisasMed(string kod, ILasare lasare, byte[] fil) =>
        Assert.That(
            async () => await LasAsync(lasare, fil),
            Throws.TypeOf<FilavslagException>().With.Property("Avslag").Property("Kod").EqualTo(kod)
        );

    /// <summary>Gives few bytes at a time, so that letters and lines are cut wherever they can be.</summary>
    private sealed class Bitvis(byte[] fil) : MemoryStream(fil)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(buffer.Length, Length > 100_000 ? buffer.Length : 7)], cancellationToken);
    }
}
