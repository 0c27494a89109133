using Trygghet.Tests.Shared;

namespace Trygghet.Tests.Indikatorer.Importer;

/// <summary>What is wrong with one row, told with the sender's own field: syntax before codes before business.</summary>
[TestFixture]
public sealed class GranskningTests : ImportFixture
{
    private const string AllaKolumner =
        "indikator;omrade;period;uppdelning;varde;n;standardfel;statistikstatus;status;kalla";

    [TestCase("BRO-02;jarva;2024-13;alla;1;;;;;", "period-olaslig", "period")]
    [TestCase("BRO-02;jarva;hösten;alla;1;;;;;", "period-olaslig", "period")]
    [TestCase("BRO-02;jarva;2024-01;Kvinnor;1;;;;;", "uppdelning-olaslig", "uppdelning")]
    [TestCase("BRO-02;jarva;2024-01;alla;tolv;;;;;", "varde-olasligt", "varde")]
    [TestCase("BRO-02;jarva;2024-01;alla;1,2,3;;;;;", "varde-olasligt", "varde")]
    [TestCase("BRO-02;jarva;2024-01;alla;;;;;;", "varde-saknas", "varde")]
    [TestCase("BRO-02;jarva;2024-01;alla;7;;;;Saknas;", "varde-motsager-status", "varde")]
    [TestCase("TRY-01;jarva;2023;alla;40;många;;;;", "n-olasligt", "n")]
    [TestCase("TRY-01;jarva;2023;alla;40;-3;;;;", "n-olasligt", "n")]
    [TestCase("TRY-01;jarva;2023;alla;40;300;-1;;;", "standardfel-olasligt", "standardfel")]
    [TestCase("BRO-02;jarva;2024-01;alla;1;;;kanske;;", "statistikstatus-okand", "statistikstatus")]
    [TestCase("BRO-02;jarva;2024-01;alla;1;;;;Sakna;", "status-okand", "status")]
    [TestCase("BRO-02;jarva;2024-01", "rad-olaslig", null)]
    [TestCase("BRO-2;jarva;2024-01;alla;1;;;;;", "okand-indikator", "indikator")]
    [TestCase("BRO-02;jerva;2024-01;alla;1;;;;;", "okant-omrade", "omrade")]
    [TestCase("TRY-01;jarva;2023;alla;140;300;;;;", "varde-orimligt", "varde")]
    [TestCase("BRO-02;jarva;2024-01;alla;-4;;;;;", "varde-orimligt", "varde")]
    [TestCase("BRO-02;jarva;2031;alla;4;;;;;", "period-i-framtiden", "period")]
    [TestCase("BRO-02;rinkeby-kista;2024;alla;4;;;;;", "omrade-upphort", "omrade")]
    [TestCase("KOL-N00943;jarva;2023;alla;40;;;;;", "fel-omradesniva", "omrade")]
    public async Task Row_is_refused(string rad, string kod, string? falt)
    {
        var import = await ImporteraAsync("statistiker", Fraga, Csv(AllaKolumner, [rad]));

        var fel = (await RapportAsync("statistiker", import)).Single()!;
        Assert.That($"{fel["felkod"]}", Is.EqualTo(kod), $"{fel}");
        Assert.That(fel["felfalt"]?.GetValue<string>(), Is.EqualTo(falt));
        Assert.That(fel["avvisad"]!.GetValue<bool>(), Is.True);
    }

    [Test]
    public async Task Source_that_would_not_fit_in_the_key_is_refused()
    {
        var rad = "BRO-02;jarva;2024-01;alla;1;;;;;" + new string('k', 501);

        var import = await ImporteraAsync("statistiker", Fraga, Csv(AllaKolumner, [rad]));

        Assert.That($"{(await RapportAsync("statistiker", import)).Single()!["felkod"]}", Is.EqualTo("kalla-for-lang"));
    }

    [TestCase("TRY-01;jarva;2023;alla;41,5;312;;;;", "41.5")]
    [TestCase("BRO-02;jarva;2023;alla;1 234;;;;;", "1234")]
    [TestCase("BRO-02;jarva;2023-T2;;310;;;prel.;;", "310")]
    [TestCase("BRO-02;jarva;2023-Q1;T;310;;;Slutlig;;", "310")]
    [TestCase("BRO-02;jarva;2023-W07;alla;..;;;;;", "Saknas")]
    [TestCase("BRO-02;jarva;2023-05;alla;–;;;;;", "Saknas")]
    [TestCase("BRO-02;jarva;2023-06;alla;;;;;Saknas;", "Saknas")]
    [TestCase("TRY-01;jarva;2020;alla;41,5;12;;;;", "ForFaSvar")]
    public async Task Row_is_understood(string rad, string publicerat)
    {
        await ImporteraAsync("statistiker", "datamangd=EGEN-INRAPPORTERING", Csv(AllaKolumner, [rad]));

        var falt = rad.Split(';');
        Assert.That(await PublicerasAsync(falt[0], falt[1], falt[2]), Is.EqualTo(publicerat));
    }

    [TestCase("K", "kon=kvinna")]
    [TestCase("M", "kon=man")]
    [TestCase("T", "alla")]
    public async Task Gender_letter_becomes_our_breakdown(string kon, string uppdelning)
    {
        await ImporteraAsync(
            "statistiker",
            "datamangd=EGEN-INRAPPORTERING",
            Csv("indikator;omrade;period;kon;varde;n", [$"TRY-02;jarva;2023;{kon};33;200"])
        );

        Assert.That(await PublicerasAsync("TRY-02", "jarva", "2023", uppdelning), Is.EqualTo("33"));
    }

    [Test]
    public async Task Share_gets_the_interval_that_the_server_computes()
    {
        await ImporteraAsync("statistiker", "datamangd=EGEN-INRAPPORTERING", Csv("TRY-03;jarva;2023;alla;50;100"));

        // Wilson, p = 0.5, n = 100: 40.38–59.62
        var intervall = await ScalarAsync<string>(
            "select ki_nedre || '–' || ki_ovre from indikatorer.publicerat where indikator = 'TRY-03' and omrade = 'jarva'"
        );
        Assert.That(intervall, Is.EqualTo("40.38–59.62"));
    }

    [Test]
    public async Task Equal_rows_are_one_and_unequal_rows_are_none()
    {
        var import = await ImporteraAsync(
            "statistiker",
            Fraga,
            Csv(
                "BRO-02;jarva;2022;alla;5;",
                "BRO-02;jarva;2022;alla;5,0;",
                "BRO-03;jarva;2022;alla;5;",
                "BRO-03;jarva;2022;alla;6;"
            )
        );

        Assert.That(Utfall(import), Is.EqualTo("Forhandsgranskad 4=1+0+0+3 0"));
        Assert.That(
            Koder(await RapportAsync("statistiker", import)),
            Is.EqualTo(new[] { "3 dubblett", "4 dubblett", "5 dubblett" })
        );
    }

    [Test]
    public async Task Unknown_codes_are_listed_once_with_their_number_and_a_proposal()
    {
        var import = await ImporteraAsync(
            "statistiker",
            Fraga,
            Csv(
                "BRO-2;jarva;2022;alla;5;",
                "BRO-2;farsta;2022;alla;5;",
                "BRO-02;Järva;2022;alla;5;",
                "BRO-02;mars;2022;alla;5;"
            )
        );

        Assert.That(
            import["okandaKoder"]!.AsArray().Select(k => $"{k!["slag"]} {k["kod"]} {k["antal"]} {k["forslag"]}"),
            Is.EqualTo(new[] { "Indikator BRO-2 2 BRO-02", "Omrade Järva 1 jarva", "Omrade mars 1 " })
        );
    }

    [Test]
    public async Task Row_outside_the_callers_areas_is_refused()
    {
        var import = await ImporteraAsync(
            "polis-jarva",
            "datamangd=ANMALDA-BROTT&lage=rader",
            Csv("BRO-02;jarva;2022;alla;5;", "BRO-02;farsta;2022;alla;6;")
        );

        Assert.That(Utfall(import), Is.EqualTo("Delvis 2=1+0+0+1 0"));
        Assert.That(Koder(await RapportAsync("polis-jarva", import)), Is.EqualTo(new[] { "3 ratt-saknas-i-omradet" }));
        Assert.That(await PublicerasAsync("BRO-02", "farsta", "2022"), Is.EqualTo("—"));
    }

    [Test]
    public async Task Figures_for_an_area_before_it_was_formed_are_mentioned()
    {
        var import = await ImporteraAsync("statistiker", Fraga, Csv("BRO-02;jarva;2019;alla;5;"));

        Assert.That(
            import["varningar"]!.AsArray().Single()!.GetValue<string>(),
            Is.EqualTo("Järva bildades 2023-07-01: 1 rader gäller tiden dessförinnan och ska vara omräknade.")
        );
    }

    private const string Fraga = "datamangd=EGEN-INRAPPORTERING&provkorning=true";
}
