using System.Buffers.Binary;
using Npgsql;

namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// The present row of a selection, read straight from the wire: text stays UTF-8 bytes, so that 20 000 rows cost no 20 000 objects.
/// A span is valid until the next text is read.
/// </summary>
internal sealed class Matvarderad(NpgsqlDataReader reader)
{
    /// <summary>Where PostgreSQL's dates and times begin.</summary>
    private static readonly DateTime Epok = new(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private static readonly DateOnly Epokdag = DateOnly.FromDateTime(Epok);

    private byte[] buffert = new byte[512];

    public ReadOnlySpan<byte> Indikator => Text(0);
    public ReadOnlySpan<byte> Omrade => Text(1);
    public ReadOnlySpan<byte> Period => Text(2);
    public DateOnly PeriodFran => Datum(3);
    public DateOnly PeriodTill => Datum(4);
    public ReadOnlySpan<byte> Uppdelning => Text(5);
    public decimal? Varde => Tal(6);
    public ReadOnlySpan<byte> Enhet => Text(7);
    public int? N => Heltal(8);
    public decimal? Standardfel => Tal(9);
    public decimal? KiNedre => Tal(10);
    public decimal? KiOvre => Tal(11);
    public ReadOnlySpan<byte> Metod => TextEllerTom(12);
    public ReadOnlySpan<byte> Status => Text(13);
    public ReadOnlySpan<byte> Statistikstatus => Text(14);
    public ReadOnlySpan<byte> Kalla => Text(15);
    public ReadOnlySpan<byte> Datamangd => Text(16);
    public bool Syntetisk => Text(17)[0] != 0;
    public int Revision => Fyra(18);
    public DateTime Registrerad => Tid(Registreradmikro);

    /// <summary>Microseconds since 2000, for whoever only compares.</summary>
    public long Registreradmikro => BinaryPrimitives.ReadInt64BigEndian(Text(19));
    public bool HarFlagga => !reader.IsDBNull(20);
    public ReadOnlySpan<byte> Flagga => TextEllerTom(20);
    public decimal? Taljare => Tal(21);
    public decimal? Namnare => Tal(22);
    public ReadOnlySpan<byte> Konfidentialitet => Text(23);
    public int? Fullstandighet => Heltal(24);
    public ReadOnlySpan<byte> Indikatorversion => Text(25);
    public bool Brott => Text(26)[0] != 0;
    public decimal Designeffekt => Decimaltal(27);

    public static DateTime Tid(long mikro) => Epok.AddTicks(mikro * TimeSpan.TicksPerMicrosecond);

    public Task<bool> LasAsync(CancellationToken cancellationToken) => reader.ReadAsync(cancellationToken);

    /// <summary>Numbers and dates as they stand on the wire: the driver would make an object of each, or find a way to read it anew.</summary>
    private int? Heltal(int kolumn) => reader.IsDBNull(kolumn) ? null : Fyra(kolumn);

    private int Fyra(int kolumn) => BinaryPrimitives.ReadInt32BigEndian(Text(kolumn));

    private DateOnly Datum(int kolumn) => Epokdag.AddDays(Fyra(kolumn));

    private decimal? Tal(int kolumn) => reader.IsDBNull(kolumn) ? null : Decimaltal(kolumn);

    private decimal Decimaltal(int kolumn) =>
        Numeric.TryLas(Text(kolumn), out var tal) ? tal : reader.GetDecimal(kolumn);

    private ReadOnlySpan<byte> TextEllerTom(int kolumn) => reader.IsDBNull(kolumn) ? [] : Text(kolumn);

    /// <summary>A column that is never null: to ask costs as much as to read.</summary>
    private ReadOnlySpan<byte> Text(int kolumn)
    {
        var langd = (int)reader.GetBytes(kolumn, 0, buffert, 0, buffert.Length);
        if (langd == buffert.Length)
        {
            buffert = new byte[reader.GetBytes(kolumn, 0, null, 0, 0) + 1];
            langd = (int)reader.GetBytes(kolumn, 0, buffert, 0, buffert.Length);
        }
        return buffert.AsSpan(0, langd);
    }
}
