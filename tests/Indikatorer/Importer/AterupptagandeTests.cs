using System.Text;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Trygghet.Modules.Indikatorer;
using Trygghet.Tests.Shared;

namespace Trygghet.Tests.Indikatorer.Importer;

/// <summary>A server that dies loses nothing that it acknowledged, and leaves nothing half done.</summary>
[TestFixture]
public sealed class AterupptagandeTests : ImportFixture
{
    /// <summary>What a process that died at this point left behind; the next one finds it when it starts.</summary>
    [TestCase("Mottagen", "2015")]
    [TestCase("Validerar", "2016")]
    [TestCase("Verkstaller", "2017")]
    [Order(2)] // stops the worker of this fixture
    public async Task Next_server_takes_up_what_the_last_one_left(string status, string period)
    {
        await StoppaArbetarenAsync();
        var id = await LamnaKvarAsync(status, Csv($"BRO-02;jarva;{period};alla;77;"));

        await using var server = new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
            host.UseSetting("ConnectionStrings:Trygghet", Anslutning)
        );
        _ = server.Server;

        Assert.That(Utfall(await KlarAsync("statistiker", id)), Is.EqualTo("Klar 1=1+0+0+0 0"));
        Assert.That(await PublicerasAsync("BRO-02", "jarva", period), Is.EqualTo("77"));
    }

    [Test]
    [Order(1)]
    public async Task Connection_that_breaks_in_the_middle_leaves_nothing_and_is_tried_again()
    {
        await using var hinder = new Npgsql.NpgsqlConnection(Anslutning);
        await hinder.OpenAsync();
        await using var las = await hinder.BeginTransactionAsync();
        await using (
            var command = new Npgsql.NpgsqlCommand("lock table indikatorer.publicerat in exclusive mode", hinder)
        )
            await command.ExecuteNonQueryAsync();
        var mottagen = await ReadAsync(
            await SkickaAsync("statistiker", Fraga, Encoding.UTF8.GetBytes(Csv("BRO-02;farsta;2015;alla;78;")))
        );

        await DodaArbetarensAnslutningAsync();
        await las.RollbackAsync();
        Assert.That(
            await ScalarAsync<long>(
                "select count(*) from indikatorer.matvarde where omrade = 'farsta' and period = '2015'"
            ),
            Is.Zero
        );
        await ImporteraAsync("statistiker", Fraga, Csv("BRO-02;farsta;2016;alla;79;")); // wakes the worker

        Assert.That(Utfall(await KlarAsync("statistiker", $"{mottagen["id"]}")), Is.EqualTo("Klar 1=1+0+0+0 0"));
        Assert.That(
            await ScalarAsync<long>(
                "select count(*) from indikatorer.matvarde where omrade = 'farsta' and period = '2015'"
            ),
            Is.EqualTo(1)
        );
    }

    private const string Fraga = "datamangd=ANMALDA-BROTT";

    private Task StoppaArbetarenAsync() =>
        Services.GetServices<IHostedService>().OfType<ImportArbetare>().Single().StopAsync(CancellationToken.None);

    private async Task<string> LamnaKvarAsync(string status, string fil)
    {
        var id = Guid.CreateVersion7();
        await ExecuteAsync(
            """
            insert into indikatorer.import (id, datamangd, lasare, lage, provkorning, status, kodning, kontrollsumma, storlek, skapad_av, created_at)
            values (@Id, 'ANMALDA-BROTT', 'trygghet-csv', 'Allt', false, @Status, 'identity', '', 1, 'statistiker', now());
            insert into indikatorer.importfil (import, nr, innehall) values (@Id, 0, @Fil)
            """,
            new
            {
                Id = id,
                Status = status,
                Fil = Encoding.UTF8.GetBytes(fil),
            }
        );
        return $"{id}";
    }

    /// <summary>Waits until the worker stands in the queue behind our lock, and cuts it off.</summary>
    private async Task DodaArbetarensAnslutningAsync()
    {
        const string Doda = """
            select count(pg_terminate_backend(pid))
              from pg_locks
             where relation = 'indikatorer.publicerat'::regclass
               and database = (select oid from pg_database where datname = current_database())
               and not granted
            """;
        for (var forsok = 0; forsok < 200 && await ScalarAsync<long>(Doda) == 0; forsok++)
            await Task.Delay(25);
        await Task.Delay(100);
    }
}
