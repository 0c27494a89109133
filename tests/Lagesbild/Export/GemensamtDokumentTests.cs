using Trygghet.Tests.Lagesbild.Gemensam;

namespace Trygghet.Tests.Lagesbild;

/// <summary>A joint picture as a document: whose the problems are, and why it was adopted though something was missing.</summary>
[TestFixture]
public sealed class GemensamtDokumentTests : GemensamFixture
{
    private const string Fakta = "Problemet Överenskommen rubrik i fem frågor";

    [Test]
    public async Task Problem_says_whose_pictures_it_comes_from()
    {
        var docx = await DocxAsync(Samordnare, await SammanfordAsync());

        Assert.That(
            docx.Rader(Fakta).Where(rad => rad.StartsWith("Ursprung", StringComparison.Ordinal)),
            Is.EqualTo(
                new[]
                {
                    "Ursprung|Staden: Järva stadsdelsförvaltning, ”Stadens ord”",
                    "Ursprung|Polisen: Polisen, lokalpolisområde Järva, ”Polisens ord”",
                }
            )
        );
    }

    [Test]
    public async Task What_the_parties_called_it_is_not_in_the_document_of_who_may_not_see_their_pictures()
    {
        var bild = await SammanfordAsync();

        var docx = await DocxAsync(Controller, bild);
        var json = await GetAsync(Controller, $"/lagesbilder/{bild}/dokument.json");

        Assert.That(
            docx.Rader(Fakta).Where(rad => rad.StartsWith("Ursprung", StringComparison.Ordinal)),
            Is.EqualTo(
                new[]
                {
                    "Ursprung|Staden: Järva stadsdelsförvaltning",
                    "Ursprung|Polisen: Polisen, lokalpolisområde Järva",
                }
            )
        );
        Assert.That(json.ToJsonString(), Does.Not.Contain("Stadens ord").And.Not.Contain("Polisens ord"));
    }

    [Test]
    public async Task Reason_for_adopting_without_both_parties_is_written_with_what_was_missing()
    {
        var bild = await GemensamAsync(Samordnare);
        await KlarAsync(bild);
        await HandlaAsync(
            Styrgrupp,
            bild,
            "faststallande",
            new
            {
                beslutsdatum = "2026-09-15",
                organ = "Styrgruppen",
                diarienummer = "SDN 2026/17",
                undantag = new { skal = "Polisen omorganiseras." },
            }
        );

        var stycken = (await DocxAsync(Samordnare, bild)).Stycken.ToList();

        Assert.That(stycken, Has.Some.EqualTo("Fastställd med undantag. Polisen omorganiseras."));
        Assert.That(
            stycken,
            Has.Some.EqualTo(
                "Det som saknades: Ingen av stadens egna lägesbilder ingår. Ingen av polisens egna lägesbilder ingår."
            )
        );
    }

    [Test]
    public async Task Picture_without_the_checklist_has_no_word_of_it()
    {
        var docx = await DocxAsync(Samordnare, await SammanfordAsync());

        Assert.That(docx.Rubriker, Has.None.Contains("Obligatoriska underlag"));
        Assert.That(docx.Stycken, Has.None.StartsWith("Fastställd med undantag"));
    }

    private async Task<Guid> SammanfordAsync()
    {
        var bilder = await BilderAsync([new() { ["rubrik"] = "Stadens ord" }], [new() { ["rubrik"] = "Polisens ord" }]);
        await BeslutaAsync(bilder, TasMed(bilder, bilder.StadensProblem[0], bilder.PolisensProblem[0]));
        await FaststallAsync(bilder.Gemensam);
        return bilder.Gemensam;
    }

    private async Task<Worddokument> DocxAsync(string persona, Guid bild)
    {
        using var svar = await SendAsync(persona, HttpMethod.Get, $"/lagesbilder/{bild}/dokument.docx");
        Assert.That(svar.IsSuccessStatusCode, Is.True);
        return new(await svar.Content.ReadAsByteArrayAsync());
    }
}
