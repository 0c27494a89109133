using System.Text.Json;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

internal static partial class HamtaImport
{
    internal sealed record Row(
        Guid Id,
        string Datamangd,
        string Lasare,
        Importlage Lage,
        bool Provkorning,
        Importstatus Status,
        int Mottagna,
        int Nya,
        int Andrade,
        int Oforandrade,
        int Avvisade,
        int Borttagna,
        int Flaggade,
        int Lasta,
        int LastAndel,
        string OkandaKoder,
        string Varningar,
        string? Felkod,
        string? Fel,
        string Kontrollsumma,
        long Storlek,
        DateTime CreatedAt,
        string SkapadAv,
        DateTime? Klar,
        int? Revision,
        string? Upplasning,
        DateTime? AterkalladAt,
        string? AterkalladAv,
        string? AterkalladAnledning,
        int Version,
        long Total
    ) : IPageRow
    {
        public Response ToResponse() =>
            new(
                Id,
                Datamangd,
                Lasare,
                Lage,
                Provkorning,
                Status,
                Mottagna,
                Nya,
                Andrade,
                Oforandrade,
                Avvisade,
                Borttagna,
                Flaggade,
                Lasta,
                LastAndel,
                JsonSerializer.Deserialize<OkandKod[]>(OkandaKoder, Json.Options)!,
                JsonSerializer.Deserialize<string[]>(Varningar, Json.Options)!,
                Felkod is null ? null : new(Felkod, Fel!),
                Kontrollsumma,
                Storlek,
                CreatedAt,
                SkapadAv,
                Klar,
                Revision,
                Upplasning,
                AterkalladAt is { } tid ? new(tid, AterkalladAv!, AterkalladAnledning!) : null,
                Version
            );
    }

    private const string Select = """
        select id, datamangd, lasare, lage, provkorning, status, mottagna, nya, andrade, oforandrade, avvisade, borttagna,
               flaggade, lasta, last_andel, okanda_koder::text, varningar::text, felkod, fel, kontrollsumma, storlek,
               created_at, skapad_av, klar, revision, upplasning, aterkallad_at, aterkallad_av, aterkallad_anledning,
               version, 1::bigint as total
          from indikatorer.import
         where id = @Id
           and (skapad_av = @Anvandare or @SerAlla)
        """;
}
