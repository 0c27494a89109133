using System.Text;
using System.Text.Json;

namespace Trygghet.Modules.Indikatorer;

/// <summary>What few cells of a cube have: the numbers behind them, limits to who may see them, a break, a design effect.</summary>
internal sealed record Celltillagg(
    decimal? Taljare,
    decimal? Namnare,
    string Konfidentialitet,
    int? Fullstandighet,
    string Indikatorversion,
    bool Brott,
    decimal Designeffekt
)
{
    /// <summary>Null for a cell where everything is as it usually is, which costs nothing. Asked in the order of the columns.</summary>
    public static Celltillagg? Las(Matvarderad rad) =>
        rad.Taljare is null
        && rad.Namnare is null
        && rad.Konfidentialitet.SequenceEqual("Fri"u8)
        && rad.Fullstandighet is null
        && rad.Indikatorversion.SequenceEqual("1"u8)
        && !rad.Brott
        && rad.Designeffekt == 1
            ? null
            : new(
                rad.Taljare,
                rad.Namnare,
                Encoding.UTF8.GetString(rad.Konfidentialitet),
                rad.Fullstandighet,
                Encoding.UTF8.GetString(rad.Indikatorversion),
                rad.Brott,
                rad.Designeffekt
            );

    public void Skriv(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        if (Taljare is { } taljare)
            json.WriteNumber("taljare", taljare);
        if (Namnare is { } namnare)
            json.WriteNumber("namnare", namnare);
        json.WriteString("konfidentialitet", Konfidentialitet);
        if (Fullstandighet is { } fullstandighet)
            json.WriteNumber("fullstandighet", fullstandighet);
        json.WriteString("indikatorversion", Indikatorversion);
        json.WriteBoolean("brott", Brott);
        json.WriteNumber("designeffekt", Designeffekt);
        json.WriteEndObject();
    }
}
