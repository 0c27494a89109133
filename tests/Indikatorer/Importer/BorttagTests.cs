using Trygghet.Tests.Shared;

namespace Trygghet.Tests.Indikatorer.Importer;

/// <summary>A value is taken away only by a row that says so, and never from the truth.</summary>
[TestFixture]
public sealed class BorttagTests : ImportFixture
{
    private const string Fraga = "datamangd=EGEN-INRAPPORTERING";
    private const string Rubriker = "indikator;omrade;period;varde;status";

    [Test]
    public async Task Row_with_status_Borttagen_takes_the_value_away_as_a_revision()
    {
        await ImporteraAsync("statistiker", Fraga, Csv(Rubriker, ["BRO-02;bromma;2020;20;", "BRO-02;bromma;2021;21;"]));

        var import = await ImporteraAsync("statistiker", Fraga, Csv(Rubriker, ["BRO-02;bromma;2021;;Borttagen"]));

        Assert.That(Utfall(import), Is.EqualTo("Klar 1=0+1+0+0 0"));
        Assert.That(import["borttagna"]!.GetValue<int>(), Is.EqualTo(1));
        Assert.That(await SkillnadAsync("statistiker", import), Is.EqualTo(new[] { "Borttagen 2021 21→" }));
        Assert.That(await PublicerasAsync("BRO-02", "bromma", "2021"), Is.EqualTo("—"));
        Assert.That(
            await PublicerasAsync("BRO-02", "bromma", "2020"),
            Is.EqualTo("20"),
            "not in the file, and so left alone"
        );
    }

    [Test]
    public async Task Preview_tells_what_will_be_taken_away()
    {
        await ImporteraAsync("statistiker", Fraga, Csv(Rubriker, ["BRO-02;farsta;2020;20;"]));

        var import = await ImporteraAsync(
            "statistiker",
            Fraga + "&provkorning=true",
            Csv(Rubriker, ["BRO-02;farsta;2020;;borttagen"])
        );

        Assert.That(
            await SkillnadAsync("statistiker", import, "&slag=Borttagen"),
            Is.EqualTo(new[] { "Borttagen 2020 20→" })
        );
    }

    [Test]
    public async Task What_is_not_there_is_already_taken_away()
    {
        var import = await ImporteraAsync("statistiker", Fraga, Csv(Rubriker, ["BRO-02;skarpnack;2020;;Borttagen"]));

        Assert.That(Utfall(import), Is.EqualTo("Klar 1=0+0+1+0 0"));
    }

    [Test]
    public async Task Value_that_was_taken_away_can_come_back()
    {
        await ImporteraAsync("statistiker", Fraga, Csv(Rubriker, ["BRO-02;jarva;2020;20;"]));
        await ImporteraAsync("statistiker", Fraga, Csv(Rubriker, ["BRO-02;jarva;2020;;Borttagen"]));

        var import = await ImporteraAsync("statistiker", Fraga, Csv(Rubriker, ["BRO-02;jarva;2020;20;"]));

        Assert.That(Utfall(import), Is.EqualTo("Klar 1=1+0+0+0 0"));
        Assert.That(await PublicerasAsync("BRO-02", "jarva", "2020"), Is.EqualTo("20"));
    }

    [Test]
    public async Task Taking_away_can_be_revoked()
    {
        await ImporteraAsync("statistiker", Fraga, Csv(Rubriker, ["BRO-02;sodermalm;2020;20;"]));
        var import = await ImporteraAsync("statistiker", Fraga, Csv(Rubriker, ["BRO-02;sodermalm;2020;;Borttagen"]));

        await ReadAsync(await AterkallaAsync("statistiker", import));

        Assert.That(await PublicerasAsync("BRO-02", "sodermalm", "2020"), Is.EqualTo("20"));
    }

    [Test]
    public async Task Value_and_status_Borttagen_contradict_each_other()
    {
        var import = await ImporteraAsync("statistiker", Fraga, Csv(Rubriker, ["BRO-02;sodermalm;2021;20;Borttagen"]));

        Assert.That(Koder(await RapportAsync("statistiker", import)), Is.EqualTo(new[] { "2 varde-motsager-status" }));
    }
}
