using Trygghet.Tests.Shared;

namespace Trygghet.Tests.Samverkansoverenskommelse;

/// <summary>The status is decided in one place, the database; here at its limits.</summary>
[TestFixture]
public sealed class OverenskommelsestatusTests : ApiFixture
{
    [TestCase(null, "2027-12-31", "2026-06-01", "Utkast")]
    [TestCase(null, "2026-05-31", "2026-06-01", "Utkast", TestName = "Unsigned_is_utkast_even_after_its_period")]
    [TestCase("2026-06-01", "2027-12-31", "2026-05-31", "Gallande")]
    [TestCase(
        "2026-06-01",
        "2027-12-31",
        "2026-06-01",
        "Gallande",
        TestName = "On_the_day_of_nastaRevision_it_applies"
    )]
    [TestCase("2026-06-01", "2027-12-31", "2026-06-02", "RevisionForsenad", TestName = "The_day_after_it_is_late")]
    [TestCase("2028-06-01", "2027-12-31", "2027-12-31", "Gallande", TestName = "On_the_day_of_giltigTill_it_applies")]
    [TestCase(
        "2028-06-01",
        "2027-12-31",
        "2028-01-01",
        "Forfallen",
        TestName = "The_day_after_giltigTill_it_has_expired"
    )]
    [TestCase("2026-06-01", "2027-12-31", "2028-01-01", "Forfallen", TestName = "Expired_wins_over_late")]
    [TestCase("2026-06-01", "2026-06-01", "2026-06-01", "Gallande")]
    public async Task Status_at_the_limits(string? nastaRevision, string giltigTill, string idag, string status) =>
        Assert.That(
            await ScalarAsync<string>(
                "select samverkansoverenskommelse.status(@nastaRevision::date, @giltigTill::date, @idag::date)",
                new
                {
                    nastaRevision,
                    giltigTill,
                    idag,
                }
            ),
            Is.EqualTo(status)
        );

    [TestCase("2024-02-29", "2026-02-28", TestName = "Two_years_after_29_February_is_28_February")]
    [TestCase("2026-02-28", "2028-02-28", TestName = "Two_years_after_28_February_is_28_February_also_in_a_leap_year")]
    [TestCase("2025-12-31", "2027-12-31")]
    public async Task Next_revision_is_24_months_after_the_last_signature(string underskrift, string nasta)
    {
        var id = await InsertAsync("2020-01-01", underskrift);

        Assert.That(await NastaRevisionAsync(id), Is.EqualTo(nasta));
    }

    [Test]
    public async Task Next_revision_is_24_months_after_the_latest_revision()
    {
        var id = await InsertAsync("2022-01-10", "2022-01-15");
        await InsertRevisionAsync(id, "2025-11-01");
        await InsertRevisionAsync(id, "2024-02-29");

        Assert.That(await NastaRevisionAsync(id), Is.EqualTo("2027-11-01"));
    }

    [Test]
    public async Task Nothing_is_due_before_everybody_has_signed()
    {
        var id = await InsertAsync("2026-01-10", null);

        Assert.That(await NastaRevisionAsync(id), Is.Null);
        Assert.That(
            await ScalarAsync<string[]>(
                "select saknar_underskrift from samverkansoverenskommelse.lage where id = @id",
                new { id }
            ),
            Is.EqualTo(new[] { "lpo-jarva-polisen" })
        );
    }

    private Task<string?> NastaRevisionAsync(Guid id) =>
        ScalarAsync<string?>(
            "select nasta_revision::text from samverkansoverenskommelse.lage where id = @id",
            new { id }
        )!;

    /// <summary>An agreement of long ago, signed by the city and perhaps by the police.</summary>
    private async Task<Guid> InsertAsync(string staden, string? polisen)
    {
        var id = Guid.CreateVersion7();
        await ExecuteAsync(
            """
            insert into samverkansoverenskommelse.overenskommelse
                (id, rubrik, niva, omrade, giltig_fran, giltig_till, fokusproblem, mal, skapad_av)
            values (@id, 'Järva', 'Lokal', 'jarva', '2020-01-01', '2030-12-31', '{}', 'Mål', 'test');
            insert into samverkansoverenskommelse.part (overenskommelse_id, organisation, plats)
            values (@id, 'sdf-jarva', 1), (@id, 'lpo-jarva-polisen', 2);
            insert into samverkansoverenskommelse.undertecknande
                (id, overenskommelse_id, organisation, roll, datum, registrerat_av)
            select uuidv7(), @id, organisation, 'chef', datum, 'test'
              from (values ('sdf-jarva', @staden::date), ('lpo-jarva-polisen', @polisen::date))
                   as rad (organisation, datum)
             where datum is not null
            """,
            new
            {
                id,
                staden,
                polisen,
            }
        );
        return id;
    }

    private Task InsertRevisionAsync(Guid id, string datum) =>
        ExecuteAsync(
            """
            insert into samverkansoverenskommelse.revision (id, overenskommelse_id, datum, utfall, registrerad_av)
            values (uuidv7(), @id, @datum::date, 'IngenAndring', 'test')
            """,
            new { id, datum }
        );
}
