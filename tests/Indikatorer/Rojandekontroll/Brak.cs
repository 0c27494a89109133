using System.Numerics;

namespace Trygghet.Tests.Indikatorer.Rojandekontroll;

/// <summary>An exact rational number.</summary>
internal readonly record struct Brak
{
    public Brak(BigInteger taljare, BigInteger namnare)
    {
        var delare = BigInteger.GreatestCommonDivisor(taljare, namnare) * namnare.Sign;
        (Taljare, Namnare) = (taljare / delare, namnare / delare);
    }

    public BigInteger Taljare { get; }
    public BigInteger Namnare { get; }
    public bool ArNoll => Taljare.IsZero;

    public static implicit operator Brak(int tal) => new(tal, 1);

    public static Brak operator +(Brak a, Brak b) =>
        new(a.Taljare * b.Namnare + b.Taljare * a.Namnare, a.Namnare * b.Namnare);

    public static Brak operator -(Brak a, Brak b) => a + -1 * b;

    public static Brak operator *(Brak a, Brak b) => new(a.Taljare * b.Taljare, a.Namnare * b.Namnare);

    public static Brak operator /(Brak a, Brak b) => new(a.Taljare * b.Namnare, a.Namnare * b.Taljare);
}
