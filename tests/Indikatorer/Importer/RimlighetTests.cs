using Trygghet.Tests.Shared;

namespace Trygghet.Tests.Indikatorer.Importer;

/// <summary>Figures that are not wrong in themselves but cannot be believed beside those that are stored.</summary>
[TestFixture]
public sealed class RimlighetTests : ImportFixture
{
    private const string Fraga = "datamangd=ANMALDA-BROTT&lage=rader";

    [Test]
    public async Task Median_change_beyond_five_times_holds_back_every_row_of_the_indicator()
    {
        await ImporteraAsync(
            "statistiker",
            Fraga,
            Csv("BRO-01;bromma;2020;alla;57,77;", "BRO-01;bromma;2021;alla;52,84;")
        );

        var import = await ImporteraAsync(
            "statistiker",
            Fraga,
            Csv(
                "BRO-01;bromma;2020;alla;5305,74;",
                "BRO-01;bromma;2021;alla;4653,37;",
                "BRO-01;bromma;2022;alla;4454,25;", // no earlier value, but the same delivery
                "BRO-02;bromma;2022;alla;12;"
            )
        );

        Assert.That(Utfall(import), Is.EqualTo("Delvis 4=1+0+0+3 3"));
        Assert.That(
            Koder(await RapportAsync("statistiker", import)),
            Is.EqualTo(new[] { "2 enhetsbyte-misstankt", "3 enhetsbyte-misstankt", "4 enhetsbyte-misstankt" })
        );
        Assert.That(await PublicerasAsync("BRO-01", "bromma", "2020"), Is.EqualTo("57.77"));
        Assert.That(await PublicerasAsync("BRO-01", "bromma", "2022"), Is.EqualTo("—"));
    }

    [Test]
    public async Task Warning_names_indicator_keys_ratio_and_example()
    {
        await ImporteraAsync("statistiker", Fraga, Csv("BRO-01;farsta;2020;alla;50;", "BRO-01;farsta;2021;alla;40;"));

        var import = await ImporteraAsync(
            "statistiker",
            Fraga + "&provkorning=true",
            Csv("BRO-01;farsta;2020;alla;5000;", "BRO-01;farsta;2021;alla;4000;")
        );

        Assert.That(
            import["varningar"]!.AsArray().Single()!.GetValue<string>(),
            Is.EqualTo(
                "Enhetsbyte misstänks för BRO-01: 2 nycklar har redan värden, och nytt delat med gammalt är i mitten 100, "
                    + "till exempel farsta 2021: 40 → 4000. 2 rader lagras inte."
            )
        );
    }

    [Test]
    public async Task Unit_that_shrinks_is_seen_too()
    {
        await ImporteraAsync("statistiker", Fraga, Csv("BRO-01;kungsholmen;2020;alla;5000;"));

        var import = await ImporteraAsync("statistiker", Fraga, Csv("BRO-01;kungsholmen;2020;alla;50;"));

        Assert.That(Utfall(import), Is.EqualTo("Avvisad 1=0+0+0+1 1"));
    }

    [Test]
    public async Task One_key_that_leaps_is_stored_and_flagged()
    {
        await ImporteraAsync(
            "statistiker",
            Fraga,
            Csv("BRO-04;bromma;2020;alla;20;", "BRO-04;bromma;2021;alla;21;", "BRO-04;bromma;2022;alla;22;")
        );

        var import = await ImporteraAsync(
            "statistiker",
            Fraga,
            Csv("BRO-04;bromma;2020;alla;20;", "BRO-04;bromma;2021;alla;23;", "BRO-04;bromma;2022;alla;222;")
        );

        Assert.That(Utfall(import), Is.EqualTo("Klar 3=0+2+1+0 1"));
        Assert.That(Koder(await RapportAsync("statistiker", import)), Is.EqualTo(new[] { "4 stort-hopp" }));
        var flagga = await ScalarAsync<string>(
            """
            select flagga
              from indikatorer.publicerat
             where (indikator, omrade, period, varde) = ('BRO-04', 'bromma', '2022', 222)
            """
        );
        Assert.That(flagga, Is.EqualTo("stort-hopp"));
    }

    [Test]
    public async Task First_delivery_in_a_unit_that_cannot_hold_it_is_held_back()
    {
        var import = await ImporteraAsync(
            "statistiker",
            "datamangd=KOLADA-STOCKHOLM&lasare=kolada-csv",
            Csv("kpi,municipality_id,period,gender,value", ["U07417,0114,2021,T,5305.74087"])
        );

        Assert.That(Utfall(import), Is.EqualTo("Avvisad 1=0+0+0+1 1"));
        Assert.That(
            import["varningar"]!.AsArray().Single()!.GetValue<string>(),
            Is.EqualTo(
                "Enhetsbyte misstänks för KOL-U07417: värdena är i mitten 5305,74, mer än vad som ryms i enheten per 1 000 inv, "
                    + "till exempel 0114 2021: 5305,74. Kanske hör de till KOL-U07417-AR. 1 rader lagras inte."
            )
        );
    }

    [TestCase("BRO-02;jarva;2024-01;alla;4;;19850709-9805")]
    [TestCase("BRO-02;jarva;2024-01;alla;4;;Anmält av 850709-9805")]
    [TestCase("BRO-02;jarva;2024-01;alla;4;;8507099805")]
    public async Task File_with_what_looks_like_a_personnummer_is_refused_and_deleted(string rad)
    {
        var import = await ImporteraAsync(
            "polis-jarva",
            Fraga,
            Csv(Rubrik + ";anmalare", ["BRO-02;jarva;2024-02;alla;4;;", rad])
        );

        Assert.That(Utfall(import), Is.EqualTo("Avvisad 2=0+0+0+2 0"));
        Assert.That($"{import["fel"]!["kod"]}", Is.EqualTo("personuppgift-misstankt"));
        Assert.That(
            $"{import["fel"]!["text"]}",
            Does.Contain("anmalare").And.Contain("rad 3").And.Not.Contain("850709")
        );
        Assert.That(
            await ScalarAsync<long>(
                "select count(*) from indikatorer.importfil where import = @Id::uuid",
                new { Id = $"{import["id"]}" }
            ),
            Is.Zero
        );
    }
}
