using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>One fetch from order to import.</summary>
internal sealed class Hamtningskorning(
    Db db,
    KoladaKlient kolada,
    IMediator mediator,
    ImportSignal signal,
    TimeProvider clock,
    Hamtningsinstallning installning
)
{
    internal sealed record Uppdrag(
        Guid Id,
        string Datamangd,
        string SkapadAv,
        string Koder,
        string Omraden,
        int AntalAr
    );

    /// <summary>Each data set with a selection whose last fetch is older than the interval.</summary>
    public async Task BestallEnligtSchemaAsync(CancellationToken cancellationToken)
    {
        if (installning.Intervall is not { } intervall || installning.Anvandare is not { Length: > 0 } anvandare)
            return;
        var nu = clock.GetUtcNow();
        var args = new
        {
            Anvandare = anvandare,
            Nu = nu,
            Senast = nu - intervall,
        };
        await db.ExecuteAsync(Bestall, args, cancellationToken);
    }

    /// <summary>Takes the oldest fetch that waits; false when none does, or another process has it.</summary>
    public async Task<bool> TaNastaAsync(CancellationToken cancellationToken)
    {
        if (!await db.SingleOrDefaultAsync<bool>(TryLock, null, cancellationToken))
            return false;
        try
        {
            var uppdrag = await db.SingleOrDefaultAsync<Uppdrag>(Paborja, null, cancellationToken);
            if (uppdrag is null)
                return false;
            await HamtaAsync(uppdrag, cancellationToken);
            return true;
        }
        finally
        {
            await db.ExecuteAsync(Unlock, null, CancellationToken.None);
        }
    }

    private async Task HamtaAsync(Uppdrag uppdrag, CancellationToken cancellationToken)
    {
        await using var fil = MottagenFil.TillfalligFil();
        KoladaKlient.Utfall utfall;
        try
        {
            var urval = new KoladaKlient.Urval(
                uppdrag.Koder.Split(','),
                uppdrag.Omraden.Split(',', StringSplitOptions.RemoveEmptyEntries),
                clock.Today().Year,
                uppdrag.AntalAr
            );
            utfall = await HamtaAsync(uppdrag, urval, fil, cancellationToken);
        }
        catch (HamtningsfelException exception)
        {
            utfall = exception.Utfall;
        }
        fil.Position = 0;
        await mediator.Send(
            new AvslutaHamtning.Command(uppdrag.Id, uppdrag.Datamangd, uppdrag.SkapadAv, utfall) { Innehall = fil },
            cancellationToken
        );
        signal.Vack();
    }

    /// <summary>A code that the source has given another meaning is not fetched until a person has read it.</summary>
    private async Task<KoladaKlient.Utfall> HamtaAsync(
        Uppdrag uppdrag,
        KoladaKlient.Urval urval,
        Stream fil,
        CancellationToken cancellationToken
    )
    {
        var ordalydelser = await kolada.OrdalydelserAsync(installning.BasAdress!, urval.Koder, cancellationToken);
        var vantar = await mediator.Send(
            new RegistreraKalldefinitioner.Command(uppdrag.Datamangd, uppdrag.SkapadAv, ordalydelser),
            cancellationToken
        );
        string[] utelamnade = [.. urval.Koder.Intersect(vantar, StringComparer.Ordinal)];
        var kvar = urval with { Koder = [.. urval.Koder.Except(utelamnade, StringComparer.Ordinal)] };
        var utfall = await kolada.HamtaAsync(installning.BasAdress!, kvar, fil, cancellationToken);
        return utfall with { VantarPaDefinition = utelamnade };
    }

    private const string Bestall = """
        insert into indikatorer.hamtning (id, datamangd, skapad_av, created_at)
        select uuidv7(), u.datamangd, @Anvandare, @Nu
          from indikatorer.hamtningsurval u
         where not exists (
            select
              from indikatorer.hamtning h
             where h.datamangd = u.datamangd
               and h.created_at > @Senast)
            on conflict do nothing
        """;

    private const string Paborja = """
        update indikatorer.hamtning h
           set status = 'Pagar'
          from indikatorer.hamtningsurval u
         where u.datamangd = h.datamangd
           and h.id = (select id
                         from indikatorer.hamtning
                        where status in ('Vantar', 'Pagar')
                        order by created_at, id
                        limit 1)
        returning h.id, h.datamangd, h.skapad_av, array_to_string(u.koder, ',') as koder,
                  array_to_string(u.omraden, ',') as omraden, u.antal_ar
        """;

    private const string TryLock = "select pg_try_advisory_lock(hashtext('indikatorer.hamtning'))";
    private const string Unlock = "select pg_advisory_unlock(hashtext('indikatorer.hamtning'))";
}
