using System.Text.Json.Nodes;
using Trygghet.Tests.Shared;

namespace Trygghet.Tests.Kernel;

[TestFixture]
public sealed class GranskaTextTests : ApiFixture
{
    [TestCase("Ring 070-123 45 67 snart", "Telefonnummer", 6, 18)]
    [TestCase("Ring +46 70 123 45 67", "Telefonnummer", 6, 21)]
    [TestCase("Växeln 08-508 000 00", "Telefonnummer", 8, 20)]
    [TestCase("0701234567", "Telefonnummer", 1, 10)]
    [TestCase("Skriv till nagon@exempel.se.", "Epost", 12, 27)]
    public async Task Contact_is_pointed_out_where_it_stands(string text, string slag, int fran, int till)
    {
        var varning = (await GranskaAsync(text)).Single()!;

        Assert.That(
            $"{varning["falt"]} {varning["slag"]} {varning["fran"]}–{varning["till"]}",
            Is.EqualTo($"vad {slag} {fran}–{till}")
        );
    }

    [TestCase("Tryggheten är 33,0 procent.", "SiffraUtanHanvisning", 15, 26)]
    [TestCase("Bara 43 % är trygga", "SiffraUtanHanvisning", 6, 9)]
    [TestCase("Med 1 250 anmälda brott", "SiffraUtanHanvisning", 5, 23)]
    [TestCase("12 anmälningar om rån", "SiffraUtanHanvisning", 1, 14)]
    public async Task Figure_typed_by_hand_is_pointed_out(string text, string slag, int fran, int till) =>
        await Contact_is_pointed_out_where_it_stands(text, slag, fran, till);

    [TestCase("Tryggheten är {{matvarde TRY-01 jarva 2025}} procentenheter lägre.")]
    [TestCase("År 2025 anmäldes färre brott, och 3 gäng fanns kvar.")]
    [TestCase("Perioden 2026-01-01 till 2026-12-31")]
    [TestCase("Dnr RK 2020/516, 1 234 567 kronor")]
    [TestCase("Klockan 20.00–02.00, @torget")]
    [TestCase("Postnummer 164 40 Kista, linje 10 och 11")]
    public async Task Ordinary_numbers_and_signs_are_not(string text) =>
        Assert.That(await GranskaAsync(text), Is.Empty);

    [Test]
    public async Task Nobody_without_login_is_answered() =>
        await AssertProblemAsync(
            await SendAsync("", HttpMethod.Post, "/textgranskningar", new { texter = Array.Empty<object>() }),
            401,
            "inloggning-kravs"
        );

    private async Task<JsonArray> GranskaAsync(string text) =>
        (
            await PostAsync(
                "rapportor-jarva",
                "/textgranskningar",
                new { texter = new[] { new { falt = "vad", text } } }
            )
        )["varningar"]!.AsArray();
}
