using Trygghet.Tests.Indikatorer.Importer;

namespace Trygghet.Tests.Indikatorer;

/// <summary>What was taken out can be put back.</summary>
[TestFixture]
public sealed class RundturTests : ImportFixture
{
    private const string Mal = "datamangd=TRYGGHETSMATNINGEN&lasare=trygghet-csv";

    [TestCase("")]
    [TestCase("&decimaltecken=komma")]
    public async Task Exported_file_imported_again_changes_nothing(string dialekt)
    {
        await ImporteraAsync(
            "statistiker",
            Mal,
            Csv(
                "TRY-01;jarva;2026;alla;41,25;312",
                "TRY-01;jarva;2026;kon=kvinna;33;150",
                "TRY-03;farsta;2023;alla;28;64"
            )
        );
        var svar = await SendAsync("statistiker", HttpMethod.Get, $"/matvarden?format=csv{dialekt}");

        var igen = await ImporteraAsync("statistiker", Mal, await svar.Content.ReadAsByteArrayAsync());

        Assert.That(Utfall(igen), Is.EqualTo("Klar 3=0+0+3+0 0"));
    }
}
