using System.IO.Compression;
using System.Xml.Linq;

namespace Trygghet.Tests.Lagesbild.Prioritering;

/// <summary>The minutes, read as any program reads a Word file: a zip of XML.</summary>
[TestFixture]
public sealed class ProtokollTests : PrioriteringFixture
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    [Test]
    public async Task Minutes_hold_who_met_what_was_decided_and_why()
    {
        await AvslutatAsync("2025-10-01", "Avvaktar");
        var mote = await MoteAsync();
        await BedomAsync(mote, Torget, "0", bedomningar: ("signalbrott", 4, "Syns dagligen."));
        await BeslutatAsync(mote, Torget);
        await BeslutatAsync(mote, Opaverkbart, "Bortprioriterad");
        await AvslutaAsync(mote);

        var stycken = await StyckenAsync(mote);

        Assert.That(
            stycken,
            Is.SupersetOf(
                new[]
                {
                    "Protokoll: prioritering av problem i Järva",
                    "Lokal styrgrupp Järva, 2026-10-01",
                    "Diarienummer: SDN 2026/31",
                    "Prioriterade problem",
                    "Motiv: Berör många.",
                    "Förra gången, 2025-10-01: avvakta. Berör många.",
                    "Bortprioriterade problem",
                    "Syns dagligen.",
                }
            )
        );
        Assert.That(stycken, Has.Some.Contains("stadsdelsdirektör, Järva stadsdelsförvaltning"));
        Assert.That(stycken, Has.None.StartsWith("UTKAST"));
    }

    [Test]
    public async Task Minutes_of_an_open_meeting_say_that_they_are_a_draft() =>
        Assert.That(await StyckenAsync(await MoteAsync()), Has.Some.StartsWith("UTKAST"));

    [TestCase("samordnare-farsta", 404, "prioriteringsmote-saknas")]
    [TestCase("analys", 403, "ratt-saknas")]
    public async Task Minutes_are_for_those_who_may_read_the_meeting(string persona, int status, string code)
    {
        var mote = await MoteAsync();

        await AssertProblemAsync(
            await SendAsync(persona, HttpMethod.Get, $"/prioriteringsmoten/{mote}/protokoll.docx"),
            status,
            code
        );
    }

    private async Task<string[]> StyckenAsync(Guid mote)
    {
        var svar = await SendAsync(Styrgrupp, HttpMethod.Get, $"/prioriteringsmoten/{mote}/protokoll.docx");
        Assert.That(svar.IsSuccessStatusCode, Is.True);
        Assert.That(svar.Content.Headers.ContentDisposition?.FileName, Does.StartWith("protokoll-jarva-2026-10-01"));
        await using var fil = await svar.Content.ReadAsStreamAsync();
        using var paket = new ZipArchive(fil);
        await using var kropp = paket.GetEntry("word/document.xml")!.Open();
        return XDocument
            .Load(kropp)
            .Descendants(W + "p")
            .Select(stycke => string.Concat(stycke.Descendants(W + "t").Select(text => text.Value)))
            .ToArray();
    }
}
