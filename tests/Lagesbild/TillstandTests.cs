using System.Text.Json.Nodes;

namespace Trygghet.Tests.Lagesbild;

/// <summary>
/// Every state × act × persona. Two tables say it: who may at all, and from where. An act is allowed when both say "ok";
/// otherwise the answer is the code of the first table that says no. 404 is lagesbild-saknas, 403 is ratt-saknas.
/// </summary>
[TestFixture]
public sealed class TillstandTests : LagesbildFixture
{
    private const string Personer = """
        samordnare-jarva kommunpolis-jarva styrgrupp-jarva arbetsgrupp-jarva namndsekreterare-jarva rapportor-jarva
        samordnare-farsta slk-controller statistiker revisor polis-jarva analys
        """;

    // The columns are the personas above. A joint kind of picture of Järva, and the own one of its administration.
    // 404* is 403 when it is shared with just that one: what one sees but may not move.
    private const string Vem = """
        Ovriga Andra            ok  ok  403 403 403 403 404 403 403 403 403 403
        Ovriga Ledningsgranska  ok  ok  403 403 403 403 404 403 403 403 403 403
        Ovriga Klarmarkera      ok  ok  403 403 403 403 404 403 403 403 403 403
        Ovriga Aterfor          ok  ok  403 403 403 403 404 403 403 403 403 403
        Ovriga Dela             ok  ok  403 403 403 403 404 403 403 403 403 403
        Ovriga Faststall        403 403 ok  403 403 403 403 403 403 403 403 403
        Ovriga Publicera        ok  403 403 403 403 403 404 403 403 403 403 403
        Ovriga Arkivera         ok  403 403 403 403 403 404 403 403 403 403 403
        Ovriga NyVersion        ok  ok  403 403 403 403 404 403 403 403 403 403
        Egen   Andra           ok  404 403 403 403 403 404* 404 403 403 403 403
        Egen   Ledningsgranska ok  404 403 403 403 403 404* 404 403 403 403 403
        Egen   Klarmarkera     ok  404 403 403 403 403 404* 404 403 403 403 403
        Egen   Aterfor         ok  404 403 403 403 403 404* 404 403 403 403 403
        Egen   Dela            ok  404 403 403 403 403 404* 404 403 403 403 403
        Egen   Faststall        403 403 ok  403 403 403 403 404 403 403 403 403
        Egen   Publicera       ok  403 403 403 403 403 404* 404 403 403 403 403
        Egen   Arkivera        ok  404 403 403 403 403 404* 404 403 403 403 403
        Egen   NyVersion       ok  404 403 403 403 403 404* 404 403 403 403 403
        """;

    // utkast = lagesbild-ej-utkast, steg = lagesbild-fel-tillstand, slag = lagesbild-fel-slag, delad = lagesbild-delad
    private const string FranVar = """
        Ovriga          Utkast Ledningsgranskad Klar   Faststalld Publicerad Ersatt Arkiverad
        Andra           ok     utkast           utkast utkast     utkast     utkast utkast
        Ledningsgranska ok     steg             steg   steg       steg       steg   steg
        Klarmarkera     steg   ok               steg   steg       steg       steg   steg
        Aterfor         steg   ok               ok     steg       steg       steg   steg
        Dela            slag   slag             slag   slag       slag       slag   slag
        Faststall       steg   steg             ok     steg       steg       steg   steg
        Publicera       steg   steg             steg   ok         steg       steg   steg
        Arkivera        steg   steg             steg   ok         ok         ok     steg
        NyVersion       steg   steg             steg   ok         ok         steg   steg

        Egen            Utkast Ledningsgranskad Klar   Delad      Ersatt     Arkiverad
        Andra           ok     utkast           utkast utkast     utkast     utkast
        Ledningsgranska ok     steg             steg   steg       steg       steg
        Klarmarkera     steg   ok               steg   steg       steg       steg
        Aterfor         steg   ok               ok     delad      steg       steg
        Dela            steg   steg             ok     ok         steg       steg
        Faststall       slag   slag             slag   slag       slag       slag
        Publicera       slag   slag             slag   slag       slag       slag
        Arkivera        steg   steg             ok     ok         ok         steg
        NyVersion       steg   steg             steg   ok         steg       steg
        """;

    private static readonly Dictionary<string, string> Koder = new(StringComparer.Ordinal)
    {
        ["403"] = "ratt-saknas",
        ["404"] = "lagesbild-saknas",
        ["utkast"] = "lagesbild-ej-utkast",
        ["steg"] = "lagesbild-fel-tillstand",
        ["slag"] = "lagesbild-fel-slag",
        ["delad"] = "lagesbild-delad",
    };

    private static readonly string[] Alla = Ord(Personer);

    private Guid tertial;
    private Guid egen;

    protected override async Task PrepareAsync()
    {
        tertial = await SkapaBildAsync();
        egen = await SkapaBildAsync(Bild(typ: "Egen", part: "sdf-jarva"));
    }

    [TestCaseSource(nameof(Rader))]
    public async Task Act_from_a_state(string slag, string tillstand, string handling, string fran)
    {
        var vantade = Vem.Split('\n').Select(Ord).Single(rad => rad[0] == slag && rad[1] == handling)[2..];
        var bild = slag == "Egen" ? egen : tertial;

        var svar = new List<string>();
        foreach (var persona in Alla)
        {
            await StallAsync(bild, tillstand);
            svar.Add($"{persona} {await GorAsync(persona, bild, handling)}");
        }

        var delad = tillstand == "Delad";
        Assert.That(svar, Is.EqualTo(Alla.Zip(vantade, (persona, vem) => $"{persona} {Kod(vem, fran, delad)}")));
    }

    [TestCaseSource(nameof(Handlingar))]
    public async Task Page_offers_what_the_act_would_allow(string slag, string tillstand, string[] handlingar)
    {
        var bild = slag == "Egen" ? egen : tertial;
        await StallAsync(bild, tillstand);
        var mojliga = handlingar.Where(handling =>
            Vem.Split('\n').Select(Ord).Single(rad => rad[0] == slag && rad[1] == handling)[2] == "ok"
        );

        var svar = (await GetAsync(Samordnare, $"/lagesbilder/{bild}"))["handlingar"]!.AsArray();

        Assert.That(svar.Select(handling => handling!.GetValue<string>()), Is.EqualTo(mojliga));
    }

    private static IEnumerable<object[]> Rader() =>
        from cell in Celler()
        select new object[] { cell.Slag, cell.Tillstand, cell.Handling, cell.Utfall };

    private static IEnumerable<object[]> Handlingar() =>
        from cell in Celler()
        group cell by (cell.Slag, cell.Tillstand) into lage
        select new object[]
        {
            lage.Key.Slag,
            lage.Key.Tillstand,
            lage.Where(cell => cell.Utfall == "ok").Select(cell => cell.Handling).ToArray(),
        };

    private static IEnumerable<(string Slag, string Tillstand, string Handling, string Utfall)> Celler() =>
        from tabell in FranVar.Split("\n\n")
        let rader = tabell.Split('\n').Select(Ord).ToList()
        from rad in rader.Skip(1)
        from plats in Enumerable.Range(1, rad.Length - 1)
        select (rader[0][0], rader[0][plats], rad[0], rad[plats]);

    private static string[] Ord(string text) =>
        text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string Kod(string vem, string fran, bool delad)
    {
        var utfall = vem switch
        {
            "ok" => fran,
            "404*" => delad ? "403" : "404",
            _ => vem,
        };
        return Koder.GetValueOrDefault(utfall, utfall);
    }

    private async Task<string> GorAsync(string persona, Guid bild, string handling)
    {
        var (metod, vag, kropp) = Anrop(handling);
        var response = await SendAsync(persona, metod, $"/lagesbilder/{bild}{vag}", kropp, "1");
        if (response.IsSuccessStatusCode)
            return "ok";
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!["code"]!.GetValue<string>();
    }

    private static (HttpMethod Metod, string Vag, object? Kropp) Anrop(string handling) =>
        handling switch
        {
            "Andra" => (HttpMethod.Put, "", Without(Bild(part: "sdf-jarva"), "typ", "omrade")),
            "Ledningsgranska" => (HttpMethod.Post, "/ledningsgranskning", Genomgang),
            "Klarmarkera" => (HttpMethod.Post, "/klarmarkering", null),
            "Aterfor" => (HttpMethod.Post, "/aterforing", new { skal = "En orsak saknas." }),
            "Dela" => (HttpMethod.Post, "/delningar", Delning("trafikkontoret")),
            "Faststall" => (HttpMethod.Post, "/faststallande", Beslut),
            "Publicera" => (HttpMethod.Post, "/publicering", new { sekretessprovning = Provning }),
            "Arkivera" => (HttpMethod.Post, "/arkivering", null),
            "NyVersion" => (HttpMethod.Post, "/nya-versioner", null),
            _ => throw new ArgumentOutOfRangeException(nameof(handling), handling, null),
        };

    /// <summary>Puts the picture in a state as the acts would have left it, past the acts and their triggers.</summary>
    private Task StallAsync(Guid bild, string tillstand) =>
        ExecuteAsync(
            """
            set session_replication_role = replica;
            delete from lagesbild.lagesbild where foregaende = @bild;
            delete from lagesbild.delning where lagesbild_id = @bild;
            update lagesbild.lagesbild
               set status = replace(@tillstand, 'Delad', 'Klar'), version = 1,
                   ledningsgranskning_datum = '2026-09-04', ledningsgranskning_organ = 'Ledningsgruppen',
                   klar_at = now(), klar_av = 'prov', organ = 'Styrgruppen', beslutsdatum = '2026-09-15',
                   diarienummer = 'SDN 2026/17', faststalld_av = 'prov', faststalld_at = now(),
                   sekretessprovning_av = 'Registrator', sekretessprovning_datum = '2026-09-18',
                   sekretessprovning_resultat = 'Kan lämnas ut.', publicerad_av = 'prov', publicerad_at = now(),
                   delad_med = case when @tillstand = 'Delad' then array['sdf-farsta'] else '{}' end
             where id = @bild;
            set session_replication_role = origin
            """,
            new { bild, tillstand }
        );
}
