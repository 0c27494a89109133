using System.Buffers;
using System.Text;
using Trygghet.Modules.Indikatorer;

namespace Trygghet.Tests.Indikatorer;

public sealed class CsvUtTests
{
    [TestCase("vanlig text", "vanlig text")]
    [TestCase("a,b", "\"a,b\"")]
    [TestCase("a;b", "\"a;b\"")]
    [TestCase("säg \"hej\"", "\"säg \"\"hej\"\"\"")]
    [TestCase("två\nrader", "\"två\nrader\"")]
    [TestCase("=1+1", "=1+1")]
    public void Text_is_quoted_where_it_must_be(string text, string cell) =>
        Assert.That(Skriv(svensk: false, csv => csv.Text(text)), Is.EqualTo(cell));

    [TestCase("=HYPERLINK(\"x\")", "\"'=HYPERLINK(\"\"x\"\")\"")]
    [TestCase("+46", "\"'+46\"")]
    [TestCase("@sum", "\"'@sum\"")]
    public void Spreadsheet_is_never_given_a_formula(string text, string cell) =>
        Assert.That(Skriv(svensk: true, csv => csv.Text(text)), Is.EqualTo(cell));

    [TestCase(false, "24.59,-3,,x")]
    [TestCase(true, "24,59;-3;;x")]
    public void Numbers_follow_the_dialect(bool svensk, string rad) =>
        Assert.That(
            Skriv(
                svensk,
                csv =>
                {
                    csv.Tal(24.59m);
                    csv.Tal(-3m);
                    csv.Tal(null);
                    csv.Text("x");
                }
            ),
            Is.EqualTo(rad)
        );

    [TestCase(false, "a,b\r\n")]
    [TestCase(true, "\uFEFFa;b\r\n")]
    public void Headings_begin_with_a_byte_order_mark_for_spreadsheets(bool svensk, string rad) =>
        Assert.That(Skriv(svensk, csv => csv.Rubriker("a", "b")), Is.EqualTo(rad));

    [Test]
    public void Dates_and_times_are_iso() =>
        Assert.That(
            Skriv(
                svensk: false,
                csv =>
                {
                    csv.Datum(new(2026, 1, 5));
                    csv.Tid(new(2026, 11, 23, 8, 5, 0, 120, DateTimeKind.Utc));
                }
            ),
            Is.EqualTo("2026-01-05,2026-11-23T08:05:00.12Z")
        );

    private static string Skriv(bool svensk, Action<CsvUt> skriv)
    {
        var ut = new ArrayBufferWriter<byte>();
        var csv = new CsvUt(ut, svensk ? CsvDialekt.Svensk : CsvDialekt.Maskin);
        skriv(csv);
        csv.NyRad();
        return Encoding.UTF8.GetString(ut.WrittenSpan)[..^2];
    }
}
