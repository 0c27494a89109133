using System.Text;
using System.Text.Json.Nodes;
using Trygghet.Modules.Lagesbild;

namespace Trygghet.Tests.Lagesbild.Polishandelser;

[TestFixture]
public sealed class PolisnotisTests
{
    private const string Mapp = "/work/shared/data/events";

    [TestCase("2026-08-22 9:48:12 +02:00", "2026-08-22T07:48:12Z")]
    [TestCase("2026-08-22 19:51:41 +02:00", "2026-08-22T17:51:41Z")]
    [TestCase("2023-03-20 11:58:36 +01:00", "2023-03-20T10:58:36Z")]
    public void Hour_may_lack_its_zero(string skriven, string tid) =>
        Assert.That($"{En(datetime: skriven)!.Publicerad:yyyy-MM-dd'T'HH:mm:ss'Z'}", Is.EqualTo(tid));

    [TestCase("Stockholm", "20 mars 10:42, Inbrott, Stockholm", "Stockholm")]
    [TestCase("Stockholms län", "22 augusti 03.47, Misshandel, Stockholm", "Stockholm")]
    [TestCase("Stockholms län", "22 augusti 03.47, Sammanfattning natt, Stockholms län", null)]
    [TestCase("Stockholms län", "Misshandel", null)]
    [TestCase("Skåne län", "22 augusti 17.59, Brand, Kävlinge", "Kävlinge")]
    public void Municipality_is_the_place_or_the_end_of_the_title(string plats, string namn, string? kommun) =>
        Assert.That(En(namn: namn, plats: plats)!.Kommun, Is.EqualTo(kommun));

    [TestCase("""{"id":"x","datetime":"2026-08-22 9:48:12 +02:00","name":"a"}""")]
    [TestCase("""{"id":1,"datetime":"i går","name":"a"}""")]
    [TestCase("""{"id":1,"datetime":"2026-08-22 9:48:12 +02:00"}""")]
    [TestCase("null")]
    [TestCase("[]")]
    public void What_is_not_a_notice_is_counted_and_left_out(string post)
    {
        var svar = Polisnotis.Tolka(Encoding.UTF8.GetBytes($"[{post},{Post()}]"))!;

        Assert.That((svar.Notiser.Count, svar.Olasliga), Is.EqualTo((1, 1)));
    }

    [TestCase("")]
    [TestCase("{}")]
    [TestCase("[{\"id\":1,")]
    [TestCase("<html>Underhåll</html>")]
    public void Cut_or_foreign_answer_is_none(string text) =>
        Assert.That(Polisnotis.Tolka(Encoding.UTF8.GetBytes(text)), Is.Null);

    [TestCase("//annan.example/x")]
    [TestCase("https://annan.example/x")]
    [TestCase("javascript:alert(1)")]
    public void Link_leads_only_to_the_police(string url) => Assert.That(En(url: url)!.Url, Is.Empty);

    [TestCase("Brand i Rinkeby.", "Rinkeby")]
    [TestCase("Rån vid Rinkebys torg", "Rinkeby")]
    [TestCase("Larm från Rinkebysvängen", null)]
    [TestCase("Lund", null)]
    public void Place_is_a_whole_word(string text, string? traff) =>
        Assert.That(new PolisplatsRules(["Rinkeby", "Lunda"]).Hitta(text), Is.EqualTo(traff));

    [TestCase("59.4035,17.9432", "17.9432 59.4035")]
    [TestCase("59.329324,18.068581", "")] // the middle of the municipality
    [TestCase("59.602496,18.138438", "")] // the middle of the county
    [TestCase("17.9432,59.4035", "")]
    [TestCase("0,0", "")]
    [TestCase("Akalla", "")]
    [TestCase("", "")]
    public void Point_is_kept_when_it_can_be_a_place(string gps, string punkt) =>
        Assert.That(
            En(gps: gps)!.Punkt is { } p ? FormattableString.Invariant($"{p.Longitud} {p.Latitud}") : "",
            Is.EqualTo(punkt)
        );

    [Test]
    public void Point_that_several_notices_share_is_a_middle_and_no_place()
    {
        var poster = new[] { Post(1, gps: "59.4,17.9"), Post(2, gps: "59.4,17.9"), Post(3, gps: "59.41,17.9") };

        var svar = Polisnotis.Tolka(Encoding.UTF8.GetBytes($"[{string.Join(',', poster)}]"))!;

        Assert.That(
            svar.Notiser.Select(notis => notis.Punkt?.Latitud),
            Is.EqualTo(new decimal?[] { null, null, 59.41m })
        );
    }

    // Counted in the files themselves; the hours without a zero are those whose text has 25 characters.
    [TestCase("polisen_events_api_raw_2026-08-22.json", 500, 216, 15)]
    [TestCase("polisen_events_stockholm_stad_2023-03_2026-08.json", 3819, 1329, 3819)]
    public void Real_notices_are_all_read(string fil, int antal, int utanNolla, int iStockholm)
    {
        var adress = Path.Combine(Mapp, fil);
        if (!File.Exists(adress))
            Assert.Ignore($"{adress} saknas.");
        var text = File.ReadAllBytes(adress);

        var svar = Polisnotis.Tolka(text)!;

        Assert.That((svar.Notiser.Count, svar.Olasliga), Is.EqualTo((antal, 0)));
        Assert.That(svar.Notiser.Count(notis => notis.Kommun == "Stockholm"), Is.EqualTo(iStockholm));
        Assert.That(svar.Notiser.Where(notis => notis.Kommun == "Stockholm").Select(notis => notis.Punkt), Is.All.Null);
        Assert.That(
            JsonNode.Parse(text)!.AsArray().Count(post => $"{post!["datetime"]}".Length == 25),
            Is.EqualTo(utanNolla)
        );
    }

    internal static string Post(
        long id = 1,
        string datetime = "2026-08-22 9:48:12 +02:00",
        string namn = "22 augusti 9.10, Brand, Stockholm",
        string sammanfattning = "Brand vid Akalla centrum.",
        string plats = "Stockholms län",
        string url = "/aktuellt/handelser/1/",
        string gps = "59.602496,18.138438"
    ) =>
        new JsonObject
        {
            ["id"] = id,
            ["datetime"] = datetime,
            ["name"] = namn,
            ["summary"] = sammanfattning,
            ["url"] = url,
            ["type"] = "Brand",
            ["location"] = new JsonObject { ["name"] = plats, ["gps"] = gps },
        }.ToJsonString();

    private static Polisnotis? En(
        string datetime = "2026-08-22 9:48:12 +02:00",
        string namn = "22 augusti 9.10, Brand, Stockholm",
        string plats = "Stockholms län",
        string url = "/x/",
        string gps = "59.602496,18.138438"
    ) =>
        Polisnotis
            .Tolka(
                Encoding.UTF8.GetBytes($"[{Post(datetime: datetime, namn: namn, plats: plats, url: url, gps: gps)}]")
            )!
            .Notiser.SingleOrDefault();
}
