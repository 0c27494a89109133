using Microsoft.AspNetCore.WebUtilities;
using Trygghet.Modules.Indikatorer;
using Trygghet.Shared;

namespace Trygghet.Tests.Indikatorer;

[TestFixture]
public sealed class PxFragestrangTests
{
    [TestCase("2024,2025", "2024|2025")]
    [TestCase("TOP(3,1),2020", "TOP(3,1)|2020")]
    [TestCase("[TOP(3,1)],[RANGE(2020,2022)]", "TOP(3,1)|RANGE(2020,2022)")]
    [TestCase(" 2024 , ,2025,", "2024|2025")]
    [TestCase("", "")]
    [TestCase("]](,", "]](,")]
    public void Commas_inside_parentheses_and_brackets_do_not_divide(string text, string delar) =>
        Assert.That(string.Join('|', PxFragestrang.Lista(text)), Is.EqualTo(delar));

    [Test]
    public void Names_are_read_in_capitals_or_not_and_repeated_ones_add_up()
    {
        var fraga = QueryHelpers.ParseQuery(
            "?valueCodes[Tid]=2024&valuecodes[Omrade]=jarva&valuecodes[Omrade]=farsta&codelist[Omrade]=vs_x&lang=sv"
        );

        var urval = PxFragestrang.Tolka(fraga).Selection!;

        Assert.That(
            urval.Select(val => $"{val.VariableCode}:{val.CodeList}:{string.Join('+', val.ValueCodes ?? [])}"),
            Is.EquivalentTo(new[] { "Tid::2024", "Omrade::jarva+farsta", "Omrade:vs_x:" })
        );
    }

    [TestCase("json-stat2", "UseTexts,SeparatorTab,IncludeTitle", ExpectedResult = "UseTexts 9 True")]
    [TestCase(null, null, ExpectedResult = "UseCodes 44 False")]
    [TestCase("JSON-STAT2", "usecodesandtexts, separatorsemicolon", ExpectedResult = "UseCodesAndTexts 59 False")]
    public string Format_parameters_are_read_in_any_order(string? format, string? parametrar)
    {
        var utskrift = PxFormatRules.Tolka(format, parametrar is null ? null : [parametrar]);
        return $"{utskrift.Etikett} {(int)utskrift.Skiljetecken} {utskrift.MedTitel}";
    }

    [TestCase("px", null, "outputFormat")]
    [TestCase(null, "UseCode", "Menade du UseCodes?")]
    [TestCase(null, "UseCodes,UseTexts", "bara en av")]
    [TestCase(null, "SeparatorTab,SeparatorSpace", "bara en av")]
    public void What_cannot_be_meant_is_refused(string? format, string? parametrar, string text) =>
        Assert.That(
            () => PxFormatRules.Tolka(format, parametrar is null ? null : [parametrar]),
            Throws.TypeOf<ProblemException>().With.Message.Contains(text)
        );
}
