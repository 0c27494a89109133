using System.Buffers.Binary;
using System.Text;
using Npgsql;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// Rows on their way into a table by COPY, in PostgreSQL's binary form. Written here byte by byte: the driver's own importer goes
/// through a parameter object for each of 26 million values, which took two thirds of the time of reading a file.
/// Without async for the same reason. Nothing is stored until <see cref="KlarAsync"/>; dispose without it takes all back.
/// </summary>
internal sealed class Kopiastrom : IAsyncDisposable
{
    private const int Del = 64 * 1024;
    private static readonly int Epok = new DateOnly(2000, 1, 1).DayNumber;

    private readonly NpgsqlRawCopyStream strom;
    private byte[] buffert = new byte[Del];
    private int skrivet;
    private bool klar;

    private Kopiastrom(NpgsqlRawCopyStream strom)
    {
        this.strom = strom;
        "PGCOPY\n"u8.CopyTo(Plats(19));
        ((ReadOnlySpan<byte>)[0xFF, (byte)'\r', (byte)'\n', 0, 0, 0, 0, 0, 0, 0, 0, 0]).CopyTo(buffert.AsSpan(7));
        skrivet = 19;
    }

    public static async Task<Kopiastrom> OppnaAsync(Db db, string sql, CancellationToken cancellationToken) =>
        new(await (await db.OpenAsync(cancellationToken)).BeginRawBinaryCopyAsync(sql, cancellationToken));

    public void NyRad(short kolumner)
    {
        if (skrivet > Del / 2)
            Tom();
        BinaryPrimitives.WriteInt16BigEndian(Plats(2), kolumner);
        skrivet += 2;
    }

    public void Text(string? text)
    {
        if (text is null)
        {
            Langd(-1);
            return;
        }
        var plats = Plats(4 + Encoding.UTF8.GetMaxByteCount(text.Length));
        var langd = Encoding.UTF8.GetBytes(text, plats[4..]);
        BinaryPrimitives.WriteInt32BigEndian(plats, langd);
        skrivet += 4 + langd;
    }

    public void Heltal(int? tal)
    {
        if (tal is { } varde)
        {
            Langd(4);
            Langd(varde);
        }
        else
            Langd(-1);
    }

    public void Datum(DateOnly? datum) => Heltal(datum?.DayNumber - Epok);

    public void Tal(decimal? tal)
    {
        if (tal is { } varde)
        {
            var plats = Plats(4 + Numeric.Langst);
            var langd = Numeric.Skriv(varde, plats[4..]);
            BinaryPrimitives.WriteInt32BigEndian(plats, langd);
            skrivet += 4 + langd;
        }
        else
            Langd(-1);
    }

    public void JaNej(bool? ja)
    {
        if (ja is { } varde)
        {
            Langd(1);
            Plats(1)[0] = varde ? (byte)1 : (byte)0;
            skrivet++;
        }
        else
            Langd(-1);
    }

    public async Task KlarAsync(CancellationToken cancellationToken)
    {
        NyRad(-1);
        Tom();
        klar = true;
        await strom.FlushAsync(cancellationToken);
        await strom.DisposeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!klar)
            await strom.CancelAsync();
        await strom.DisposeAsync();
    }

    /// <summary>The length of what follows; a whole number is written in the same way.</summary>
    private void Langd(int langd)
    {
        BinaryPrimitives.WriteInt32BigEndian(Plats(4), langd);
        skrivet += 4;
    }

    private Span<byte> Plats(int langd)
    {
        if (buffert.Length - skrivet < langd)
            Array.Resize(ref buffert, Math.Max(buffert.Length * 2, skrivet + langd));
        return buffert.AsSpan(skrivet);
    }

    private void Tom()
    {
        strom.Write(buffert, 0, skrivet);
        skrivet = 0;
    }
}
