using System.Text.Json.Nodes;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Trygghet.Tests.Lagesbild.Orsaksanalys;

namespace Trygghet.Tests.Lagesbild;

/// <summary>Time, place, the whole cause analysis and the mandatory sources of a T2 picture: the document says what the API says.</summary>
[TestFixture]
public sealed class AnalysdokumentTests : OrsaksanalysFixture
{
    private const string Rubrik = "Otrygghet vid torget";
    private Guid bild;
    private Guid problem;
    private byte[] fil = null!;
    private Worddokument docx = null!;
    private JsonNode json = null!;

    protected override async Task PrepareAsync()
    {
        var t2 = Bild();
        t2["periodTill"] = "2026-08-31";
        bild = await SkapaBildAsync(t2);
        problem = Id(await PostAsync(Samordnare, "/problem", Djupt()));
        var orsak = await SkapaOrsakAsync(problem);
        await SkapaOrsakAsync(problem, orsak);
        await SkapaAsync("/faktorer", Faktor(problem));
        var risk = Faktor(problem);
        (risk["slag"], risk["niva"], risk["text"]) = ("Risk", "Individ", "Debut i tidig ålder.");
        await SkapaAsync("/faktorer", risk);
        await ReadAsync(
            await SendAsync(
                Samordnare,
                HttpMethod.Put,
                $"/problem/{problem}/handelsekedja",
                Kedja(("Möte i skymundan.", "Belysning"), ("Överlämning.", null)),
                "0"
            )
        );
        var hypotes = await SkapaAsync("/hypoteser", Hypotes(problem, orsak));
        await SkapaAsync("/hypotesunderlag", Underlag(hypotes, "Emot", 3));
        await SkapaAsync("/hypotesunderlag", Underlag(hypotes, "For", 1));
        await SvaraAsync();
        await FaststallAsync(bild);
        json = await GetAsync(Samordnare, $"/lagesbilder/{bild}/dokument.json");
        using var svar = await SendAsync(Samordnare, HttpMethod.Get, $"/lagesbilder/{bild}/dokument.docx");
        fil = await svar.Content.ReadAsByteArrayAsync();
        docx = new(fil);
    }

    [Test]
    public void Document_has_no_fault_that_the_validator_finds()
    {
        using var dokument = WordprocessingDocument.Open(new MemoryStream(fil), isEditable: false);

        Assert.That(
            new OpenXmlValidator(FileFormatVersions.Office2019).Validate(dokument).Select(fel => fel.Description),
            Is.Empty
        );
    }

    [Test]
    public void Problem_has_its_parts_under_headings_of_their_level() =>
        Assert.That(
            docx.Rubriker.SkipWhile(rubrik => rubrik != "1 Problem"),
            Is.EqualTo(
                new[]
                {
                    "1 Problem",
                    $"2 1. {Rubrik}",
                    "3 Tid i veckan och under året",
                    "3 Plats",
                    "3 Orsaker",
                    "3 Risk- och skyddsfaktorer",
                    "3 Händelsekedja",
                    "3 Hypoteser",
                    "4 Hypotes 1: Om torget blir ljusare minskar otryggheten.",
                    "1 Obligatoriska underlag",
                    "1 Siffrorna",
                    "1 Källor",
                }
            )
        );

    [Test]
    public void Contents_list_the_first_three_levels() =>
        Assert.That(
            docx.Innehall,
            Is.EqualTo(docx.Rubriker.Where(rubrik => rubrik[0] != '4').Select(rubrik => rubrik[2..]))
        );

    [Test]
    public void Every_table_has_a_header_row_and_its_own_description()
    {
        Assert.That(docx.Tabeller.Where(tabell => !tabell.HarRubrikrad), Is.Empty);
        Assert.That(docx.Tabeller.Select(tabell => tabell.Beskrivning), Is.Unique);
    }

    [Test]
    public void Week_is_a_table_of_days_and_hours_with_its_peak_in_words()
    {
        var dagar = new[] { "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag" };
        var rutnat = json["problem"]![0]!["tidsmonster"]!["rutnat"]!.AsArray();

        Assert.That(
            docx.Rader($"Hur ofta {Rubrik} uppstår, per veckodag och klockslag"),
            Is.EqualTo(
                dagar.Zip(rutnat, (dag, rad) => $"{dag}|{string.Join('|', rad!.AsArray().Select(grad => Grad(grad!)))}")
            )
        );
        Assert.That(
            docx.Stycken,
            Has.Some.StartsWith("Oftast fredag–lördag kl. 21–24. Störst i januari–februari och december.")
        );
    }

    [Test]
    public void Place_is_its_area_its_name_and_what_was_drawn()
    {
        Assert.That(docx.Stycken, Has.Some.EqualTo("Område: Kista"));
        Assert.That(docx.Stycken, Has.Some.EqualTo("Platsens namn: Kista torg"));
        Assert.That(
            docx.Stycken,
            Has.Some.EqualTo(
                "Ritad plats: En linje på ungefär 125 m genom 2 punkter (WGS 84): 59,403° N 17,943° O; 59,404° N 17,944° O."
            )
        );
    }

    [Test]
    public void Facts_name_perspectives_and_crimes()
    {
        var fakta = docx.Rader($"Problemet {Rubrik} i fem frågor");

        Assert.That(fakta, Has.Some.EqualTo("Särskilt, äldre|Äldre avstår från att handla kvällstid."));
        Assert.That(fakta, Has.Some.StartsWith("Brott|BRO-07 ").And.Not.EqualTo("Brott|BRO-07 "));
    }

    [Test]
    public void Factors_stand_by_level() =>
        Assert.That(
            docx.Rader($"Risk- och skyddsfaktorer för {Rubrik}, nivå för nivå"),
            Is.EqualTo(
                new[]
                {
                    "Individ|Riskfaktor|Debut i tidig ålder.",
                    "Grupp|Skyddsfaktor|Föreningar med vuxna ledare vid torget.",
                }
            )
        );

    [Test]
    public void Chain_of_events_says_where_it_breaks() =>
        Assert.That(
            docx.Rader($"Händelsekedjan för {Rubrik} med brytpunkter"),
            Is.EqualTo(new[] { "1|Möte i skymundan.|Belysning", "2|Överlämning.|Ingen brytpunkt" })
        );

    [Test]
    public void Hypothesis_is_written_with_what_would_falsify_it_and_its_evidence()
    {
        var hypotes = Analys["hypoteser"]![0]!;

        Assert.That(
            docx.Rader($"Hypotes 1 om {Rubrik}"),
            Is.EqualTo(
                new[]
                {
                    "Status|Föreslagen",
                    "Gäller orsak|1. Platsen är mörk och tom på vuxna.",
                    $"Indikator som kan falsifiera|TRY-03 {hypotes["indikatornamn"]}",
                    "Väntad riktning|Minskar",
                    $"Skulle motbevisas av|{hypotes["motbevis"]}",
                }
            )
        );
        Assert.That(
            docx.Rader($"Underlag för och emot hypotes 1 om {Rubrik}"),
            Is.EqualTo(
                new[]
                {
                    "För|1, svagt|Boende pekar ut mörkret vid tre vandringar.|Trygghetsvandringar 2026",
                    "Emot|3, starkt|Boende pekar ut mörkret vid tre vandringar.|Trygghetsvandringar 2026",
                }
            )
        );
    }

    [Test]
    public async Task Json_holds_the_analysis_and_the_sources_as_they_are_read_one_by_one()
    {
        Assert.That(JsonNode.DeepEquals(Analys, await AnalysAsync(problem)), Analys.ToJsonString());
        Assert.That(JsonNode.DeepEquals(json["kallkrav"], await GetAsync(Samordnare, $"/lagesbilder/{bild}/kallkrav")));
        Assert.That($"{json["namn"]!["kista"]}", Is.EqualTo("Kista"));
    }

    [Test]
    public void Mandatory_sources_are_included_or_not_available_because_of_something()
    {
        var rader = docx.Rader("Obligatoriska underlag: ingår, eller ej tillgängligt därför att").ToList();

        Assert.That(
            rader.Select(rad => rad.Split('|')[0]),
            Is.EqualTo(json["kallkrav"]!["kallor"]!.AsArray().Select(kalla => $"{kalla!["namn"]}"))
        );
        Assert.That(
            rader.Select(rad => rad.Split('|')[1]),
            Is.EqualTo(new[] { "Ingår", "Ingår", "Ej tillgängligt, därför att: Kommer i november.", "Ingår", "Ingår" })
        );
    }

    private JsonNode Analys => json["orsaksanalyser"]![0]!;

    private static string Grad(JsonNode grad) => new[] { "–", "ibland", "ofta", "oftast" }[grad.GetValue<int>()];

    private JsonObject Djupt()
    {
        var rutnat = new JsonArray([.. Enumerable.Range(0, 7).Select(_ => new JsonArray(0, 0, 0, 0, 0, 1, 2, 2))]);
        rutnat[4]![7] = 3;
        rutnat[5]![7] = 3;
        var body = Problem(bild);
        body["plats"] = JsonNode.Parse(
            """
            {"omrade":"kista","namn":"Kista torg",
            "geometri":{"type":"LineString","coordinates":[[17.943,59.403],[17.944,59.404]]}}
            """
        );
        body["tidsmonster"] = new JsonObject { ["rutnat"] = rutnat, ["manader"] = new JsonArray(12, 1, 2) };
        body["drabbade"] = JsonNode.Parse(
            """[{"perspektiv":"Aldre","beskrivning":"Äldre avstår från att handla kvällstid."}]"""
        );
        body["brottskodgrupper"] = new JsonArray("BRO-07");
        return body;
    }

    private async Task SvaraAsync()
    {
        var krav = await GetAsync(Samordnare, $"/lagesbilder/{bild}/kallkrav");
        var svar = krav["kallor"]!
            .AsArray()
            .Select(kalla => new JsonObject { ["kod"] = $"{kalla!["kod"]}", ["ingar"] = true })
            .ToArray();
        (svar[2]["ingar"], svar[2]["darfor"]) = (false, "Kommer i november.");
        await ReadAsync(
            await SendAsync(
                Samordnare,
                HttpMethod.Put,
                $"/lagesbilder/{bild}/kallkrav",
                new JsonObject { ["svar"] = new JsonArray([.. svar]) },
                await VersionAsync(bild)
            )
        );
    }
}
