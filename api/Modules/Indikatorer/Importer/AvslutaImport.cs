using System.Text.Json;
using System.Text.Json.Serialization;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Avsluta import: what the examination found is made to last, all of it in one transaction with the audit row.</summary>
internal static class AvslutaImport
{
    internal sealed record Command(
        Guid Id,
        string Datamangd,
        Importstatus Status,
        Importsumma Summa,
        IReadOnlyList<string> Varningar,
        IReadOnlyList<OkandKod> OkandaKoder,
        Avslag? Avslag
    ) : ICommand<Unit>
    {
        [JsonIgnore]
        public string Subject => $"import/{Id}";

        /// <summary>Which attempt this is: should another process have taken over meanwhile, this one must not store.</summary>
        public int Forsok { get; init; }

        [JsonIgnore]
        public string[] Kolumner { get; init; } = [];

        [JsonIgnore]
        public bool Lagrar => Status is Importstatus.Klar or Importstatus.Delvis;
    }

    internal sealed class Handler(Db db, Publicering publicering, TimeProvider clock) : IRequestHandler<Command, Unit>
    {
        public async Task<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            var args = new
            {
                command.Id,
                command.Datamangd,
                Nu = clock.GetUtcNow(),
            };
            await db.ExecuteAsync(TaBortFel, args, cancellationToken);
            await db.ExecuteAsync(TaBortSkillnad, args, cancellationToken);
            if (command.Avslag is null)
                await db.ExecuteAsync(LaggInFel, args, cancellationToken);
            if (command.Avslag is { Kod: "personuppgift-misstankt" })
                await db.ExecuteAsync(TaBortFil, args, cancellationToken);
            if (command.Lagrar && command.Summa.Nya + command.Summa.Andrade > 0)
                command = command with
                {
                    Varningar = [.. command.Varningar, .. await LagraAsync(command, cancellationToken)],
                };
            if (command.Avslag is null && command.Status != Importstatus.Avvisad)
                await db.ExecuteAsync(LaggInSkillnad, new { command.Id, command.Lagrar }, cancellationToken);
            if (await db.ExecuteAsync(Avsluta, Parameters(command, args.Nu), cancellationToken) == 0)
                throw new InvalidOperationException($"Another process has taken over import {command.Id}.");
            return Unit.Value;
        }

        private async Task<IEnumerable<string>> LagraAsync(Command command, CancellationToken cancellationToken)
        {
            var revision = await Revision.NyAsync(db, command.Datamangd, clock, cancellationToken);
            var args = new
            {
                command.Id,
                command.Datamangd,
                Revision = revision.Nr,
                revision.EfterId,
                Nu = revision.Registrerad,
            };
            var antal = await db.ExecuteAsync(Registrera, args, cancellationToken);
            if (antal != command.Summa.Nya + command.Summa.Andrade)
                throw new InvalidOperationException($"Import {command.Id} registered {antal} rows of {command.Summa}.");
            await db.ExecuteAsync(MinnsRevision, args, cancellationToken);
            var utfall = await publicering.PubliceraAsync(
                command.Datamangd,
                revision.Nr,
                revision.EfterId,
                cancellationToken
            );
            return utfall.Varningar();
        }

        private static object Parameters(Command command, DateTimeOffset nu)
        {
            var avvisad = command.Status == Importstatus.Avvisad;
            var summa = avvisad
                ? Importsumma.AlltAvvisat(command.Summa.Mottagna, command.Summa.Flaggade)
                : command.Summa;
            var avslag = command.Avslag ?? (avvisad ? Radavslag(command.Summa) : null);
            return new
            {
                command.Id,
                command.Forsok,
                Status = $"{command.Status}",
                summa.Mottagna,
                summa.Nya,
                summa.Andrade,
                summa.Oforandrade,
                summa.Avvisade,
                summa.Flaggade,
                OkandaKoder = JsonSerializer.Serialize(command.OkandaKoder, Json.Options),
                Varningar = JsonSerializer.Serialize(command.Varningar, Json.Options),
                command.Kolumner,
                Felkod = avslag?.Kod,
                Fel = avslag?.Text,
                Nu = nu,
            };
        }

        private static Avslag Radavslag(Importsumma summa) =>
            new("rader-avvisade", $"{summa.Avvisade} av {summa.Mottagna} rader är fel, se rapporten. Inget lagrades.");
    }

    private const string TaBortFel = """
        delete from indikatorer.importfel
         where import = @Id
        """;

    private const string TaBortSkillnad = """
        delete from indikatorer.importskillnad
         where import = @Id
        """;

    private const string TaBortFil = """
        delete from indikatorer.importfil
         where import = @Id
        """;

    private const string LaggInFel = """
        insert into indikatorer.importfel (import, rad, avvisad, felkod, felfalt, meddelande, forslag, innehall)
        select @Id, r.rad, r.felkod is not null, coalesce(r.felkod, u.flagga), r.felfalt,
               coalesce(r.meddelande, case when u.gammal_synlig then 'Värdet var ' || trim_scale(u.gammalt_varde) || ' och blir '
                   else 'Värdet blir ' end || trim_scale(u.varde) || '. Det lagras med en flagga.'),
               r.forslag, r.innehall
          from importrad r
          left join importutfall u on u.rad = r.rad and u.flagga is not null and (u.ny or u.andrad)
         where r.felkod is not null
            or u.rad is not null
        """;

    // What is stored can be read from the revision; here stands the rest.
    private const string LaggInSkillnad = """
        insert into indikatorer.importskillnad (
               import, slag, rad, indikator, omrade, uppdelning, period, varde, status, gammalt_varde, gammal_status, flagga)
        select @Id, case when u.ny then 'Ny' when u.andrad then 'Andrad' else 'Oforandrad' end as slag, r.rad,
               r.indikator, r.omrade, r.uppdelning, r.period,
               case when r.status in ('Ok', 'Osaker', 'Uppskattad') then r.varde end, r.status,
               case when u.gammal_synlig then u.gammalt_varde end, u.gammal_status, u.flagga
          from importutfall u
          join importrad r on r.rad = u.rad
         where not @Lagrar
            or not (u.ny or u.andrad)
         order by slag, r.rad
        """;

    private const string Registrera = """
        insert into indikatorer.matvarde (
               datamangd, indikator, omrade, period, period_fran, period_till, uppdelning, varde, n, standardfel,
               ki_nedre, ki_ovre, metod, status, statistikstatus, kalla, revision, registrerad, import, flagga, ersatter,
               taljare, namnare, konfidentialitet, fullstandighet, brott, indikatorversion, designeffekt)
        select @Datamangd, r.indikator, r.omrade, r.period, r.period_fran, r.period_till, r.uppdelning, r.varde, r.n,
               r.standardfel, r.ki_nedre, r.ki_ovre, r.metod, r.status, r.statistikstatus, r.kalla, @Revision, @Nu, @Id,
               u.flagga, u.gammalt_id, r.taljare, r.namnare, r.konfidentialitet, r.fullstandighet, r.brott,
               i.definition, d.designeffekt
          from importutfall u
          join importrad r on r.rad = u.rad
          join indikatorer.indikator i on i.kod = r.indikator
          join indikatorer.datamangd d on d.kod = @Datamangd
         where u.ny
            or u.andrad
         order by r.indikator, r.omrade, r.uppdelning, r.period
        """;

    private const string MinnsRevision = """
        update indikatorer.import
           set revision = @Revision, forsta_id = @EfterId + 1,
               sista_id = (select max(id) from indikatorer.matvarde)
         where id = @Id
        """;

    private const string Avsluta = """
        update indikatorer.import
           set status = @Status, mottagna = @Mottagna, nya = @Nya, andrade = @Andrade, oforandrade = @Oforandrade,
               avvisade = @Avvisade, flaggade = @Flaggade, okanda_koder = @OkandaKoder::jsonb,
               varningar = @Varningar::jsonb, kolumner = @Kolumner, felkod = @Felkod, fel = @Fel, klar = @Nu,
               lasta = @Mottagna, last_andel = 100,
               version = version + 1
         where id = @Id
           and forsok = @Forsok
        """;
}
