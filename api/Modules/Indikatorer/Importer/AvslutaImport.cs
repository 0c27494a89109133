using System.Text.Json;
using System.Text.Json.Serialization;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Avsluta import: what the examination found is made to last, all of it in one transaction with the audit row.</summary>
internal static partial class AvslutaImport
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

        /// <summary>Why locked periods are changed.</summary>
        public string? Upplasning { get; init; }

        /// <summary>What others unlocked for this delivery; locked again when it is stored.</summary>
        public IReadOnlyList<Guid> Upplasningar { get; init; } = [];

        [JsonIgnore]
        public string[] Kolumner { get; init; } = [];

        /// <summary>The rows lie in the order of their keys already.</summary>
        [JsonIgnore]
        public bool Stigande { get; init; }

        /// <summary>A row that got a flag or was unlocked has moved.</summary>
        [JsonIgnore]
        public bool LiggerIOrdning => Stigande && Summa.Flaggade == 0 && Upplasning is null && Upplasningar.Count == 0;

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
                command.Upplasning,
                Upplasningar = command.Upplasningar.ToArray(),
            };
            var sql = command.LiggerIOrdning ? Registrera : Registrera + IOrdning;
            var antal = await db.ExecuteAsync(sql, args, cancellationToken);
            if (antal != command.Summa.Nya + command.Summa.Andrade)
                throw new InvalidOperationException($"Import {command.Id} registered {antal} rows of {command.Summa}.");
            await db.ExecuteAsync(MinnsRevision, args, cancellationToken);
            await db.ExecuteAsync(LasIgen, args, cancellationToken);
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
                summa.Borttagna,
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
}
