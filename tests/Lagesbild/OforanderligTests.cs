using Npgsql;

namespace Trygghet.Tests.Lagesbild;

/// <summary>What an adopted picture says is kept by the database itself, whatever program asks.</summary>
[TestFixture]
public sealed class OforanderligTests : LagesbildFixture
{
    private Guid bild;
    private Guid problem;
    private Guid orsak;
    private Guid klar;
    private Guid delad;

    protected override async Task PrepareAsync()
    {
        (bild, problem, orsak) = await FaststalldAsync();
        klar = await SkapaKlarAsync();
        delad = await SkapaKlarAsync(Bild(typ: "Egen", part: "sdf-jarva"));
        await DelaAsync(delad, "lpo-jarva-polisen");
    }

    [TestCase("update lagesbild.lagesbild set analys = 'Ändrad' where id = @bild")]
    [TestCase("update lagesbild.lagesbild set beslutsdatum = '2026-01-01' where id = @bild")]
    [TestCase("update lagesbild.lagesbild set status = 'Utkast' where id = @bild")]
    [TestCase("update lagesbild.lagesbild set status = 'Klar' where id = @bild")]
    [TestCase("update lagesbild.lagesbild set analys = 'Ändrad' where id = @klar")]
    [TestCase("update lagesbild.lagesbild set status = 'Publicerad' where id = @klar")]
    [TestCase("update lagesbild.lagesbild set status = 'Utkast' where id = @delad")]
    [TestCase("update lagesbild.lagesbild set delad_med = '{}' where id = @delad")]
    [TestCase("update lagesbild.delning set mottagare = 'sdf-farsta' where lagesbild_id = @delad")]
    [TestCase("delete from lagesbild.delning where lagesbild_id = @delad")]
    [TestCase("update lagesbild.lagesbild set omrade = 'farsta' where id = @bild")]
    [TestCase("delete from lagesbild.lagesbild where id = @bild")]
    [TestCase("update lagesbild.problem set rubrik = 'Ändrad' where id = @problem")]
    [TestCase("update lagesbild.problem set borttagen_at = now() where id = @problem")]
    [TestCase("delete from lagesbild.problem where id = @problem")]
    [TestCase("update lagesbild.orsak set paverkbar = 'Nej' where id = @orsak")]
    [TestCase("delete from lagesbild.orsak where id = @orsak")]
    [TestCase(
        """
            insert into lagesbild.orsak (id, problem_id, lopnummer, text, typ, perspektiv, paverkbar, skapad_av)
            select uuidv7(), problem_id, 9, text, typ, perspektiv, paverkbar, skapad_av from lagesbild.orsak where id = @orsak
            """
    )]
    [TestCase(
        """
            insert into lagesbild.problem (id, lagesbild_id, rubrik, vad, var, nar, vilka_drabbas, dimension, indikatorer, skapad_av)
            select uuidv7(), lagesbild_id, rubrik, vad, var, nar, vilka_drabbas, dimension, indikatorer, skapad_av
              from lagesbild.problem where id = @problem
            """
    )]
    [TestCase(
        """
            insert into lagesbild.faktor (id, problem_id, slag, niva, text, skapad_av)
            values (uuidv7(), @problem, 'Risk', 'Grupp', 'x', 'x')
            """
    )]
    [TestCase(
        """
            insert into lagesbild.handelsekedja (problem_id, steg, andrad_av, andrad_at)
            values (@problem, '[]', 'x', now())
            """
    )]
    [TestCase(
        """
            insert into lagesbild.hypotes
                (id, problem_id, lopnummer, orsak_id, antagande, indikator, vantad_riktning, motbevis, skapad_av)
            values (uuidv7(), @problem, 1, @orsak, 'x', 'TRY-01', 'Okar', 'x', 'x')
            """
    )]
    [TestCase(
        """
            insert into lagesbild.fast_matvarde
                (lagesbild_id, indikator, as_of, period, enhet, status, syntetisk, kalla, datamangd, revision, registrerad)
            values (@bild, 'TRY-09', now(), '2025', 'procent', 'Saknas', false, 'x', 'x', 1, now())
            """
    )]
    public void Database_refuses_to_change_what_is_adopted(string sql)
    {
        var refusal = Assert.ThrowsAsync<PostgresException>(() =>
            ExecuteAsync(
                sql,
                new
                {
                    bild,
                    problem,
                    orsak,
                    klar,
                    delad,
                }
            )
        );

        Assert.That(refusal!.SqlState, Is.EqualTo(PostgresErrorCodes.CheckViolation));
    }

    [Test]
    public async Task Part_of_an_adopted_picture_cannot_be_moved_to_a_draft()
    {
        var utkast = await SkapaBildAsync();

        Assert.ThrowsAsync<PostgresException>(() =>
            ExecuteAsync(
                "update lagesbild.problem set lagesbild_id = @utkast where id = @problem",
                new { utkast, problem }
            )
        );
    }

    [Test]
    public async Task Draft_can_be_changed()
    {
        var utkast = await SkapaBildAsync();
        var dess = await SkapaProblemAsync(utkast);

        await ExecuteAsync("update lagesbild.lagesbild set analys = 'Ändrad' where id = @utkast", new { utkast });
        await ExecuteAsync("update lagesbild.problem set rubrik = 'Ändrad' where id = @dess", new { dess });
    }

    [Test]
    public async Task Lagstadgad_picture_cannot_be_adopted_with_an_empty_part_past_the_api()
    {
        var id = await SkapaKlarAsync(Bild("0180", "Lagstadgad"), Controller);

        var refusal = Assert.ThrowsAsync<PostgresException>(() =>
            ExecuteAsync(
                """
                update lagesbild.lagesbild
                   set status = 'Faststalld', organ = 'KS', beslutsdatum = '2026-01-01', diarienummer = 'KS 2026/1',
                       faststalld_av = 'x', faststalld_at = now()
                 where id = @id
                """,
                new { id }
            )
        );

        Assert.That(refusal!.ConstraintName, Is.EqualTo("lagstadgad_faststalls_inte_med_tom_del"));
    }
}
