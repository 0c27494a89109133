using System.Buffers.Binary;

namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// PostgreSQL's numeric as it stands on the wire: four short numbers, then digits in base 10 000. All of ours fit in 64 bits and are
/// read here in a fifth of the time that the general way takes.
/// </summary>
internal static class Numeric
{
    /// <summary>The bytes of the longest number.</summary>
    public const int Langst = Huvud + 2 * MestSiffror;

    private const int Huvud = 8;
    private const int MestSiffror = 9;
    private const ulong Bas = 10_000;
    private const ushort Negativt = 0x4000;
    private const int MestDecimaler = 18;

    private static readonly long[] Potenser = [.. Potens()];

    /// <summary>False when it is too large, or no number.</summary>
    public static bool TryLas(ReadOnlySpan<byte> bytes, out decimal tal)
    {
        var antal = BinaryPrimitives.ReadInt16BigEndian(bytes);
        var vikt = BinaryPrimitives.ReadInt16BigEndian(bytes[2..]);
        var tecken = BinaryPrimitives.ReadUInt16BigEndian(bytes[4..]);
        var decimaler = BinaryPrimitives.ReadInt16BigEndian(bytes[6..]);
        tal = 0;
        if (antal > 4 || decimaler > MestDecimaler || (tecken is not 0 and not Negativt))
            return false;
        long siffror = 0;
        for (var i = 0; i < antal; i++)
            siffror = siffror * (long)Bas + BinaryPrimitives.ReadInt16BigEndian(bytes[(Huvud + 2 * i)..]);
        // The last digit stands for ones of 10 000^(vikt - antal + 1); what is wanted are ones of the last decimal.
        var steg = antal == 0 ? 0 : 4 * (vikt - antal + 1) + decimaler;
        if (steg is < -MestDecimaler or > MestDecimaler || (steg > 0 && siffror > long.MaxValue / Potenser[steg]))
            return false;
        siffror = steg >= 0 ? siffror * Potenser[steg] : siffror / Potenser[-steg];
        tal = new((int)siffror, (int)(siffror >> 32), 0, tecken == Negativt, (byte)decimaler);
        return true;
    }

    /// <summary>Writes what <see cref="TryLas"/> reads; any decimal. The number of bytes, at most <see cref="Langst"/>.</summary>
    public static int Skriv(decimal tal, Span<byte> plats)
    {
        Span<int> delar = stackalloc int[4];
        decimal.GetBits(tal, delar);
        var decimaler = (delar[3] >> 16) & 0xff;
        var utfyllnad = (4 - decimaler % 4) % 4;
        var rest = new UInt128((uint)delar[2], ((ulong)(uint)delar[1] << 32) | (uint)delar[0]);
        rest *= (UInt128)Potenser[utfyllnad];
        Span<ushort> siffror = stackalloc ushort[MestSiffror];
        var antal = 0;
        for (; rest > ulong.MaxValue; rest /= Bas)
            siffror[antal++] = (ushort)(rest % Bas);
        for (var liten = (ulong)rest; liten > 0; liten /= Bas)
            siffror[antal++] = (ushort)(liten % Bas);
        BinaryPrimitives.WriteInt16BigEndian(plats, (short)antal);
        BinaryPrimitives.WriteInt16BigEndian(plats[2..], (short)(antal - (decimaler + utfyllnad) / 4 - 1));
        BinaryPrimitives.WriteUInt16BigEndian(plats[4..], delar[3] < 0 ? Negativt : (ushort)0);
        BinaryPrimitives.WriteInt16BigEndian(plats[6..], (short)decimaler);
        for (var i = 0; i < antal; i++)
            BinaryPrimitives.WriteUInt16BigEndian(plats[(Huvud + 2 * i)..], siffror[antal - 1 - i]);
        return Huvud + 2 * antal;
    }

    private static IEnumerable<long> Potens()
    {
        for (var (i, tal) = (0, 1L); i <= MestDecimaler; i++, tal *= 10)
            yield return tal;
    }
}
