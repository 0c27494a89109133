using System.Text.Json.Nodes;
using Trygghet.Tests.Shared;

namespace Trygghet.Tests.Indikatorer.Importer.Lasare;

/// <summary>
/// Real public files in the format of each source. What is expected was counted in the files themselves, by a program that shares
/// nothing with ours. "status received=new+changed+unchanged+refused flagged".
/// </summary>
[TestFixture]
public sealed class RiktigaFilerTests : ImportFixture
{
    private async Task<JsonNode> LasInAsync(string datamangd, string lasare, string fil, string mer = "") =>
        await ImporteraAsync(
            "statistiker",
            $"datamangd={datamangd}&lasare={lasare}&lage=rader{mer}",
            await File.ReadAllBytesAsync(Repository.SharedData(fil))
        );

    private static string Varningar(JsonNode import) =>
        string.Join('\n', import["varningar"]!.AsArray().Select(varning => $"{varning}"));

    /// <summary>19 lines: 11 repeat a crime above with "..", 2 repeat another row; in the yearly table 8 of 91 cells are a dash.</summary>
    [Test]
    public async Task Brås_files_agree_with_each_other_to_the_last_figure()
    {
        var utf8 = await LasInAsync("BRA-ANMALDA-BROTT", "bra-sol", "crime/bra_sol_dbfil_ar.txt");
        var latin1 = await LasInAsync("BRA-ANMALDA-BROTT", "bra-sol", "crime/bra_sol_dbfil_ar.latin1.txt");
        var tabell = await LasInAsync(
            "BRA-ANMALDA-BROTT",
            "bra-tabell",
            "crime/bra_tabell100_hela_landet_bedrageri_2019-2025.csv"
        );

        Assert.That(Utfall(utf8), Is.EqualTo("Delvis 8=6+0+0+2 0"));
        Assert.That(Utfall(latin1), Is.EqualTo("Delvis 8=0+0+6+2 0"));
        Assert.That(Utfall(tabell), Is.EqualTo("Klar 83=79+0+4+0 0"));
        Assert.That(Koder(await RapportAsync("statistiker", utf8)), Is.EqualTo(new[] { "14 dubblett", "15 dubblett" }));
        Assert.That(await PublicerasAsync("BRA-BEFOGENHET", "00", "2019"), Is.EqualTo("3600"));
        Assert.That(await PublicerasAsync("BRA-7035", "00", "2022"), Is.EqualTo("—"));
    }

    [Test]
    public async Task Tree_of_crimes_of_one_municipality_and_month()
    {
        var import = await LasInAsync(
            "BRA-ANMALDA-BROTT",
            "bra-brottstrad",
            "crime/bra_kommun_boden_2026-08_prel_brottstrad.csv"
        );

        Assert.That(Utfall(import), Is.EqualTo("Klar 40=40+0+0+0 0"));
        Assert.That(await PublicerasAsync("BRA-13192", "2582", "2026-08"), Is.EqualTo("225"));
    }

    /// <summary>4 665 schools, 15 figures each: 18 838 do not apply, 2 335 are hidden. 19 lines are notes.</summary>
    [Test]
    public async Task Schools_of_the_whole_country()
    {
        var import = await LasInAsync(
            "SKOLVERKET-ELEVER",
            "skolverket-csv",
            "scb/skolverket_grundskola_elever_arskurs_2023-24.csv"
        );

        Assert.That(Utfall(import), Is.EqualTo("Klar 51137=51137+0+0+0 0"));
        Assert.That(Varningar(import), Does.Contain("18838 uppgifter").And.Contain("19 rader är noter"));
        Assert.That(
            await PublicerasAsync("SKV-ELEVER", "1440", "2023", "arskurs=5;skolenhet=72616393"),
            Is.EqualTo("65")
        );
        Assert.That(
            await ScalarAsync<long>(
                "select count(*) from indikatorer.publicerat where datamangd = 'SKOLVERKET-ELEVER' and status = 'Undertryckt'"
            ),
            Is.EqualTo(2335)
        );
    }

    /// <summary>3 363 RegSO, two lines and four years each; the 127 of Stockholm have a place here, the others do not.</summary>
    [Test]
    public async Task Population_of_RegSO_adds_up_to_that_of_the_municipality()
    {
        var import = await LasInAsync("SCB-REGSO", "scb-tabell", "scb/deso_foreign_born.csv");

        Assert.That(Utfall(import), Is.EqualTo("Delvis 26904=1016+0+0+25888 0"));
        Assert.That(import["okandaKoder"]!.AsArray(), Has.Count.EqualTo(3236));
        Assert.That(
            await ScalarAsync<long>(
                """
                select sum(varde)::bigint
                  from indikatorer.publicerat
                 where (indikator, omrade, period) = ('SCB-FOLKMANGD', '0180', '2023')
                   and uppdelning like 'regso=%'
                """
            ),
            Is.EqualTo(988_943) // the official number of inhabitants of Stockholm
        );
    }

    [Test]
    public async Task Type_of_area_stands_above_two_dozen_notes()
    {
        var import = await LasInAsync("SCB-REGSO", "scb-tabell", "scb/regso_socioekonomiskt_index_omradestyp_2022.csv");

        Assert.That(Utfall(import), Is.EqualTo("Delvis 3363=127+0+0+3236 0"));
        Assert.That(await PublicerasAsync("SCB-OMRADESTYP", "0180", "2022", "regso=0180r102"), Is.EqualTo("1"));
    }

    /// <summary>404 lines, two questions each. "Falu" is no municipality's name.</summary>
    [Test]
    public async Task Answers_of_pupils_become_shares_with_n()
    {
        var import = await LasInAsync(
            "SKOLENKATEN",
            "enkat-antal",
            "survey/skolinspektionen_trygghet_2022_antal.csv",
            "&period=2022"
        );

        Assert.That(Utfall(import), Is.EqualTo("Delvis 808=802+0+0+6 0"));
        Assert.That(
            import["okandaKoder"]!.AsArray().Select(k => $"{k!["slag"]} {k["kod"]} {k["antal"]} {k["forslag"]}"),
            Is.EqualTo(new[] { "Omrade Falu 6 2080" })
        );
        Assert.That(await PublicerasAsync("SKI-TRYGG", "0180", "2022", "arskurs=5"), Is.EqualTo("86.09"));
    }

    [Test]
    public async Task Kolada_in_words_with_more_than_half_of_it_empty()
    {
        var import = await LasInAsync(
            "KOLADA-SKOLENKAT",
            "kolada-enkat",
            "survey/kolada_skolinspektionen_trygg_nojd_2023-05-19.csv"
        );

        Assert.That(Utfall(import), Is.EqualTo("Klar 5220=5220+0+0+0 0"));
        Assert.That(
            await ScalarAsync<long>(
                "select count(*) from indikatorer.publicerat where datamangd = 'KOLADA-SKOLENKAT' and status = 'Saknas'"
            ),
            Is.EqualTo(3111)
        );
        Assert.That(await PublicerasAsync("KOL-N15613", "0114", "2022", "kon=kvinna"), Is.EqualTo("81"));
    }

    /// <summary>"Otrygg" is not the opposite of "trygg" (some never go out), and a response rate is no indicator: four rows are refused.</summary>
    [Test]
    public async Task Figures_from_the_press_are_taken_where_they_mean_what_we_mean()
    {
        var import = await LasInAsync(
            "TRYGGHETSMATNINGEN-PRESS",
            "enkat-andel",
            "survey/trygghetsmatning_stockholm_pressuppgifter.csv"
        );

        Assert.That(Utfall(import), Is.EqualTo("Delvis 11=7+0+0+4 0"));
        Assert.That(await PublicerasAsync("TRY-02", "rinkeby-kista", "2020"), Is.EqualTo("11"));
    }
}
