using System.Buffers;
using System.Globalization;
using System.Text;
using Trygghet.Modules.Indikatorer;

namespace Trygghet.Tests.Indikatorer;

/// <summary>What is written digit by digit is what the framework would have written.</summary>
[TestFixture]
public sealed class BytesamlareTests
{
    private static IEnumerable<decimal> Tal =>
        [
            0m,
            0.0m,
            0.05m,
            -0.5m,
            7m,
            31.0m,
            -1234.5600m,
            99.99m,
            0.000000000000000001m,
            12345678901234567.89m,
            ulong.MaxValue,
            decimal.MaxValue,
            decimal.MinValue,
            decimal.MaxValue / 1e10m,
            1.0000000000000000000000000001m,
        ];

    [TestCaseSource(nameof(Tal))]
    public void Number_is_written_as_the_framework_does(decimal tal) =>
        Assert.That(Skriv(bytes => bytes.Tal(tal)), Is.EqualTo(tal.ToString(CultureInfo.InvariantCulture)));

    [TestCaseSource(nameof(Tal))]
    public void Decimal_comma_takes_the_place_of_the_point(decimal tal) =>
        Assert.That(
            Skriv(bytes => bytes.Tal(tal, (byte)',')),
            Is.EqualTo(tal.ToString(CultureInfo.InvariantCulture).Replace('.', ','))
        );

    [TestCase("0001-01-01")]
    [TestCase("2026-11-05")]
    [TestCase("9999-12-31")]
    public void Date_is_iso(string datum) =>
        Assert.That(
            Skriv(bytes => bytes.Datum(DateOnly.Parse(datum, CultureInfo.InvariantCulture))),
            Is.EqualTo(datum)
        );

    [Test]
    public void Moment_is_not_that_of_the_row_before() =>
        Assert.That(
            Skriv(bytes =>
            {
                bytes.Tid(new(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc));
                bytes.Tid(new(2026, 1, 2, 3, 4, 6, DateTimeKind.Utc));
            }),
            Is.EqualTo("2026-01-02T03:04:05Z2026-01-02T03:04:06Z")
        );

    private static string Skriv(Action<Bytesamlare> skriv)
    {
        var ut = new ArrayBufferWriter<byte>();
        var bytes = new Bytesamlare(ut);
        skriv(bytes);
        bytes.Tom();
        return Encoding.UTF8.GetString(ut.WrittenSpan);
    }
}
