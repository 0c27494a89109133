using System.Security.Cryptography;
using System.Text.Json.Serialization;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Avsluta hämtning: what was fetched becomes an import, in the same transaction as the fetch is done; or the failure is kept.</summary>
internal static class AvslutaHamtning
{
    internal sealed record Command(Guid Id, string Datamangd, string SkapadAv, KoladaKlient.Utfall Utfall)
        : ICommand<Unit>
    {
        [JsonIgnore]
        public string Subject => $"hamtning/{Id}";

        [JsonIgnore]
        public Stream Innehall { get; init; } = Stream.Null;
    }

    internal sealed class Handler(Db db, TimeProvider clock, Importlager lager) : IRequestHandler<Command, Unit>
    {
        public async Task<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            var (utfall, import) = (command.Utfall, (Guid?)null);
            if (utfall.Fel is null && utfall.Poster > 0)
                import = await SparaAsync(command, cancellationToken);
            var args = new
            {
                command.Id,
                Status = $"{(utfall.Fel is null ? Hamtningsstatus.Klar : Hamtningsstatus.Misslyckad)}",
                utfall.Sidor,
                utfall.Poster,
                Import = import,
                Felkod = utfall.Fel?.Kod,
                Fel = utfall.Fel?.Text,
                utfall.VantarPaDefinition,
                Nu = clock.GetUtcNow(),
            };
            await db.ExecuteAsync(Update, args, cancellationToken);
            return Unit.Value;
        }

        private async Task<Guid> SparaAsync(Command command, CancellationToken cancellationToken)
        {
            var kontrollsumma = Convert.ToBase64String(await SHA256.HashDataAsync(command.Innehall, cancellationToken));
            command.Innehall.Position = 0;
            var import = new SkapaImport.Command(
                command.Datamangd,
                KoladaJson.Kod,
                Importlage.Rader,
                false,
                "identity",
                kontrollsumma,
                command.Innehall.Length,
                null
            )
            {
                Innehall = command.Innehall,
            };
            await lager.LaggInAsync(import, command.SkapadAv, cancellationToken);
            return import.Id;
        }
    }

    private const string Update = """
        update indikatorer.hamtning
           set status = @Status, sidor = @Sidor, poster = @Poster, import = @Import, felkod = @Felkod, fel = @Fel,
               vantar_pa_definition = @VantarPaDefinition, klar = @Nu
         where id = @Id
        """;
}
