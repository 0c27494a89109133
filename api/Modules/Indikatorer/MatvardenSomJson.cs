using System.Globalization;
using System.Text.Json;

namespace Trygghet.Modules.Indikatorer;

/// <summary>One mätvärde as the JSON that <see cref="SokMatvarden.Row"/> describes. A test reads it back into that record.</summary>
internal static class MatvardenSomJson
{
    public static void Skriv(Utf8JsonWriter json, Matvarderad rad)
    {
        json.WriteStartObject();
        json.WriteString("indikator"u8, rad.Indikator);
        json.WriteString("omrade"u8, rad.Omrade);
        json.WriteString("period"u8, rad.Period);
        Datum(json, "periodFran"u8, rad.PeriodFran);
        Datum(json, "periodTill"u8, rad.PeriodTill);
        json.WriteString("uppdelning"u8, rad.Uppdelning);
        Tal(json, "varde"u8, rad.Varde);
        json.WriteString("enhet"u8, rad.Enhet);
        Tal(json, "n"u8, rad.N);
        Tal(json, "standardfel"u8, rad.Standardfel);
        Ki95(json, rad);
        json.WriteString("status"u8, rad.Status);
        json.WriteString("statistikstatus"u8, rad.Statistikstatus);
        json.WriteString("kalla"u8, rad.Kalla);
        json.WriteString("datamangd"u8, rad.Datamangd);
        json.WriteBoolean("syntetisk"u8, rad.Syntetisk);
        json.WriteNumber("revision"u8, rad.Revision);
        json.WriteString("registrerad"u8, rad.Registrerad);
        json.WritePropertyName("flagga"u8);
        if (rad.HarFlagga)
            json.WriteStringValue(rad.Flagga);
        else
            json.WriteNullValue();
        Tal(json, "taljare"u8, rad.Taljare);
        Tal(json, "namnare"u8, rad.Namnare);
        json.WriteString("konfidentialitet"u8, rad.Konfidentialitet);
        Tal(json, "fullstandighet"u8, rad.Fullstandighet);
        json.WriteString("indikatorversion"u8, rad.Indikatorversion);
        json.WriteBoolean("brott"u8, rad.Brott);
        json.WriteNumber("designeffekt"u8, rad.Designeffekt);
        json.WriteEndObject();
    }

    private static void Ki95(Utf8JsonWriter json, Matvarderad rad)
    {
        if (rad.KiNedre is not { } nedre)
        {
            json.WriteNull("ki95"u8);
            return;
        }
        json.WriteStartObject("ki95"u8);
        json.WriteNumber("nedre"u8, nedre);
        json.WriteNumber("ovre"u8, rad.KiOvre!.Value);
        json.WriteString("metod"u8, rad.Metod);
        json.WriteEndObject();
    }

    private static void Tal(Utf8JsonWriter json, ReadOnlySpan<byte> namn, decimal? tal)
    {
        if (tal is { } varde)
            json.WriteNumber(namn, varde);
        else
            json.WriteNull(namn);
    }

    private static void Datum(Utf8JsonWriter json, ReadOnlySpan<byte> namn, DateOnly datum)
    {
        Span<byte> text = stackalloc byte[10];
        datum.TryFormat(text, out _, "O", CultureInfo.InvariantCulture);
        json.WriteString(namn, text);
    }
}
