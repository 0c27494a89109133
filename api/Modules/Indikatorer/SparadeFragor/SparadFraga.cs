using System.Text.Json;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>En sparad fråga.</summary>
/// <param name="Id">Frågans id; står i dess länk.</param>
/// <param name="Namn">Frågans namn.</param>
/// <param name="Beskrivning">Vad frågan är till för.</param>
/// <param name="Fast">true = fastnålad: urvalet har asOf, så att svaret alltid har samma värden. false = rullande.</param>
/// <param name="Urval">Urvalet, så som POST /matvarden/sokningar tar emot det.</param>
/// <param name="Adress">Samma fråga som en adress till GET /matvarden.</param>
/// <param name="Data">Adressen till frågans svar.</param>
/// <param name="Agare">Den person eller klient som sparade frågan.</param>
/// <param name="Skapad">När frågan sparades.</param>
/// <param name="Andrad">När namn eller beskrivning ändrades.</param>
/// <param name="Version">Frågans version; skickas i If-Match.</param>
internal sealed record SparadFraga(
    Guid Id,
    string Namn,
    string Beskrivning,
    bool Fast,
    SokMatvardenMedKropp.Request Urval,
    string Adress,
    string Data,
    string Agare,
    DateTime Skapad,
    DateTime Andrad,
    int Version
)
{
    internal const string Exempel = """
        {"id":"0199a1b2-0000-7000-8000-000000000001","namn":"Trygghet i Järva, åtta senaste","beskrivning":"Till månadsmötet",
        "fast":false,"urval":{"indikator":["TRY-03"],"omrade":["jarva"],"omradesniva":null,"datamangd":null,"period":null,
        "periodFran":null,"periodTill":null,"senaste":8,"uppdelning":null,"asOf":null,"uppdateradEfter":null,
        "inkluderaBorttagna":null,"format":null,"skiljetecken":null,"decimaltecken":null,"bom":null,"kolumner":null,"limit":null,
        "page":null},"adress":"/trygghet/v1/matvarden?indikator=TRY-03&omrade=jarva&senaste=8",
        "data":"/trygghet/v1/sparade-fragor/0199a1b2-0000-7000-8000-000000000001/data","agare":"analys",
        "skapad":"2026-11-23T08:00:00Z","andrad":"2026-11-23T08:00:00Z","version":1}
        """;
}

internal sealed record SparadFragaRow(
    Guid Id,
    string Namn,
    string Beskrivning,
    string Urval,
    string Agare,
    DateTime CreatedAt,
    DateTime AndradAt,
    int Version,
    long Total
) : IPageRow
{
    public SokMatvardenMedKropp.Request Fraga =>
        JsonSerializer.Deserialize<SokMatvardenMedKropp.Request>(Urval, Json.Options)!;

    public SparadFraga Svar() =>
        new(
            Id,
            Namn,
            Beskrivning,
            Fraga.AsOf is not null,
            Fraga,
            $"{Pipeline.ApiRoot}/matvarden{Fragetext.For(Fraga.SomParametrar())}",
            $"{Pipeline.ApiRoot}/sparade-fragor/{Id}/data",
            Agare,
            CreatedAt,
            AndradAt,
            Version
        );
}

/// <summary>One row, and who may change it. Whoever may read mätvärden reads a question through its link; what it answers follows from their own rights.</summary>
internal static class SparadeFragorRader
{
    public static async Task<SparadFragaRow> LasSparadFragaAsync(
        this Db db,
        Guid id,
        CancellationToken cancellationToken
    ) => await db.SingleOrDefaultAsync<SparadFragaRow>(Select, new { Id = id }, cancellationToken) ?? throw Saknas(id);

    /// <summary>Locks the row for a change by its owner.</summary>
    public static async Task KravAgareAsync(
        this Db db,
        CurrentUser user,
        Guid id,
        int version,
        CancellationToken cancellationToken
    )
    {
        var current =
            await db.SingleOrDefaultAsync<Current>(SelectForUpdate, new { Id = id }, cancellationToken)
            ?? throw Saknas(id);
        if (!string.Equals(current.Agare, user.Id, StringComparison.Ordinal))
            throw ProblemException.Forbidden("Bara den som sparade frågan får ändra eller ta bort den.");
        if (current.Version != version)
            throw ProblemException.Stale(current.Version);
    }

    private static ProblemException Saknas(Guid id) =>
        ProblemException.NotFound("sparad-fraga-saknas", $"Det finns ingen sparad fråga {id}.");

    private sealed record Current(string Agare, int Version);

    private const string Select = """
        select id, namn, beskrivning, urval::text, agare, created_at, andrad_at, version, 1::bigint as total
          from indikatorer.sparad_fraga
         where id = @Id
           and borttagen_at is null
        """;

    private const string SelectForUpdate = """
        select agare, version
          from indikatorer.sparad_fraga
         where id = @Id
           and borttagen_at is null
           for update
        """;
}
