using System.IO.Compression;

namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// A packed file on its way out. GZipStream takes a file that was cut for one that ended; so a mark, packed by itself, is put after the
/// file and must come out last. And a small file can unpack to more than any machine holds.
/// </summary>
internal sealed class Uppackning : Lasstrom
{
    private const long Storst = 1024L * 1024 * 1024;

    /// <summary>Rows of figures pack ten to forty times; only repetition packs more, and what is small is harmless.</summary>
    private const int StorstaKvot = 200;
    private const long Ofarligt = 16L * 1024 * 1024;

    private static readonly byte[] Marke = "\u001ftrygghet-slut\u001f"u8.ToArray();
    private static readonly byte[] PackatMarke = Packa(Marke);

    private readonly ImportfilStrom fil;
    private readonly GZipStream gzip;
    private readonly byte[] kvar = new byte[81920];
    private int antalKvar;
    private bool slut;
    private long antal;

    public Uppackning(ImportfilStrom fil)
    {
        this.fil = fil;
        gzip = new(new MedMarke(fil), CompressionMode.Decompress);
    }

    /// <summary>Gives out all but the last bytes, which may be the mark.</summary>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (!slut && antalKvar <= Marke.Length)
            await FyllAsync(cancellationToken);
        var ut = Math.Min(buffer.Length, antalKvar - Marke.Length);
        kvar.AsMemory(0, ut).CopyTo(buffer);
        kvar.AsSpan(ut, antalKvar - ut).CopyTo(kvar);
        antalKvar -= ut;
        return ut;
    }

    private async Task FyllAsync(CancellationToken cancellationToken)
    {
        var lasta = await gzip.ReadAsync(kvar.AsMemory(antalKvar), cancellationToken);
        (slut, antalKvar, antal) = (lasta == 0, antalKvar + lasta, antal + lasta);
        if (slut && !kvar.AsSpan(0, antalKvar).EndsWith(Marke))
            throw new InvalidDataException("The file ends before its packing does.");
        if (antal > Storst)
            throw new FilavslagException("fil-for-stor", "Filen är större än en gigabyte när den packats upp.");
        if (antal > Ofarligt && antal > StorstaKvot * fil.LastaByte)
            throw new FilavslagException(
                "fil-for-stor",
                $"Filen blir mer än {StorstaKvot} gånger större när den packas upp. Så packas inte mätvärden."
            );
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            gzip.Dispose();
        base.Dispose(disposing);
    }

    private static byte[] Packa(byte[] innehall)
    {
        using var packad = new MemoryStream();
        using (var packning = new GZipStream(packad, CompressionLevel.Fastest))
            packning.Write(innehall);
        return packad.ToArray();
    }

    private sealed class MedMarke(Stream fil) : Lasstrom
    {
        private int givet = -1;

        public override async ValueTask<int> ReadAsync(
            Memory<byte> buffer,
            CancellationToken cancellationToken = default
        )
        {
            if (givet < 0 && await fil.ReadAsync(buffer, cancellationToken) is > 0 and var lasta)
                return lasta;
            givet = Math.Max(givet, 0);
            var antal = Math.Min(buffer.Length, PackatMarke.Length - givet);
            PackatMarke.AsMemory(givet, antal).CopyTo(buffer);
            givet += antal;
            return antal;
        }
    }
}
