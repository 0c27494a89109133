using System.Net;
using MediatR;
using Polly.CircuitBreaker;
using Polly.Timeout;
using Trygghet.Modules.Organisation.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>One fetch of the police's notices. Those of the municipality that has areas here are kept; a notice that has been edited is a new version.</summary>
internal sealed class Polishamtning(Db db, IHttpClientFactory klienter, IMediator mediator, TimeProvider clock)
{
    private const string Agent = "Trygghet (Stockholms stads trygghetsarbete)";

    public async Task HamtaAsync(Uri adress, CancellationToken cancellationToken)
    {
        if (!await db.SingleOrDefaultAsync<bool>(TryLock, null, cancellationToken))
            return; // another process fetches
        try
        {
            var (svar, fel) = await LasAsync(adress, cancellationToken);
            await SparaAsync(svar, fel, cancellationToken);
        }
        finally
        {
            await db.ExecuteAsync(Unlock, null, CancellationToken.None);
        }
    }

    private async Task<(Polisnotis.Svar, string?)> LasAsync(Uri adress, CancellationToken cancellationToken)
    {
        var inget = new Polisnotis.Svar([], 0);
        try
        {
            using var begaran = new HttpRequestMessage(HttpMethod.Get, adress);
            begaran.Headers.TryAddWithoutValidation("User-Agent", Agent);
            using var svar = await klienter.CreateClient(Outgoing.Client).SendAsync(begaran, cancellationToken);
            if (svar.StatusCode != HttpStatusCode.OK)
                return (inget, $"Källan svarade {(int)svar.StatusCode}.");
            var tolkat = Polisnotis.Tolka(await svar.Content.ReadAsByteArrayAsync(cancellationToken));
            return tolkat is null ? (inget, "Källans svar var avbrutet eller inte det väntade.") : (tolkat, null);
        }
        catch (Exception exception)
            when (exception
                    is HttpRequestException
                        or TimeoutRejectedException
                        or BrokenCircuitException
                        or TaskCanceledException
                && !cancellationToken.IsCancellationRequested
            )
        {
            return (inget, "Källan kunde inte nås, svarade inte i tid eller bröt av svaret.");
        }
    }

    private async Task SparaAsync(Polisnotis.Svar svar, string? fel, CancellationToken cancellationToken)
    {
        var omraden = await mediator.Send(new HamtaAllaOmraden(), cancellationToken);
        var kommuner = omraden
            .Where(kommun => kommun.Typ == Omradestyp.Kommun && omraden.Any(del => del.Foralder == kommun.Kod))
            .Select(kommun => kommun.Namn)
            .ToList();
        var vara = svar
            .Notiser.Where(notis => kommuner.Contains(notis.Kommun, StringComparer.OrdinalIgnoreCase))
            .ToList();
        var args = new
        {
            Id = vara.Select(notis => notis.Id).ToArray(),
            Publicerad = vara.Select(notis => notis.Publicerad.UtcDateTime).ToArray(),
            Namn = vara.Select(notis => notis.Namn).ToArray(),
            Sammanfattning = vara.Select(notis => notis.Sammanfattning).ToArray(),
            Typ = vara.Select(notis => notis.Typ).ToArray(),
            Kommun = vara.Select(notis => notis.Kommun!).ToArray(),
            Url = vara.Select(notis => notis.Url).ToArray(),
            Longitud = vara.Select(notis => notis.Punkt?.Longitud).ToArray(),
            Latitud = vara.Select(notis => notis.Punkt?.Latitud).ToArray(),
            Notiser = svar.Notiser.Count,
            svar.Olasliga,
            Fel = fel,
            Nu = clock.GetUtcNow(),
        };
        await db.TryBeginAsync(cancellationToken);
        await db.ExecuteAsync(Ersatt, args, cancellationToken);
        await db.ExecuteAsync(Insert, args, cancellationToken);
        await db.CommitAsync(cancellationToken);
    }

    private const string Nya = """
        with nya as (
            select *
              from unnest(@Id::bigint[], @Publicerad::timestamptz[], @Namn::text[], @Sammanfattning::text[], @Typ::text[],
                          @Kommun::text[], @Url::text[], @Longitud::numeric[], @Latitud::numeric[])
                as n (id, publicerad, namn, sammanfattning, typ, kommun, url, longitud, latitud)
        )
        """;

    private const string Ersatt = $"""
        {Nya}
        update lagesbild.polishandelse p
           set galler = false
          from nya n
         where p.id = n.id
           and p.galler
           and (p.publicerad, p.namn, p.sammanfattning, p.typ, p.kommun, p.url)
               is distinct from (n.publicerad, n.namn, n.sammanfattning, n.typ, n.kommun, n.url)
        """;

    private const string Insert = $"""
        {Nya}, sparade as (
            insert into lagesbild.polishandelse (
                   id, version, publicerad, namn, sammanfattning, typ, kommun, url, longitud, latitud, galler, hamtad_at)
            select n.id, coalesce((select max(version) from lagesbild.polishandelse p where p.id = n.id), 0) + 1, n.publicerad, n.namn,
                   n.sammanfattning, n.typ, n.kommun, n.url, n.longitud, n.latitud, true, @Nu
              from nya n
             where not exists (select from lagesbild.polishandelse p where p.id = n.id and p.galler)
            returning id
        )
        insert into lagesbild.polishamtning (hamtad_at, notiser, olasliga, sparade, fel)
        select @Nu, @Notiser, @Olasliga, (select count(*) from sparade), @Fel
            on conflict do nothing
        """;

    private const string TryLock = "select pg_try_advisory_lock(hashtext('lagesbild.polishamtning'))";
    private const string Unlock = "select pg_advisory_unlock(hashtext('lagesbild.polishamtning'))";
}
