using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// One mätvärde as the JSON that <see cref="SokMatvarden.Row"/> describes; a test reads it back into that record. Written by hand,
/// because these names need no escaping and these texts seldom do.
/// </summary>
internal sealed class MatvardenSomJson(Bytesamlare ut)
{
    private readonly Kodtext enhet = new();
    private readonly Kodtext kalla = new();
    private readonly Kodtext ovrigt = new();

    public void Skriv(Matvarderad rad)
    {
        Text("{\"indikator\":"u8, rad.Indikator, ovrigt);
        Text(",\"omrade\":"u8, rad.Omrade, ovrigt);
        Text(",\"period\":"u8, rad.Period, ovrigt);
        ut.Ra(",\"periodFran\":\""u8);
        ut.Datum(rad.PeriodFran);
        ut.Ra("\",\"periodTill\":\""u8);
        ut.Datum(rad.PeriodTill);
        Text("\",\"uppdelning\":"u8, rad.Uppdelning, ovrigt);
        Tal(",\"varde\":"u8, rad.Varde);
        Text(",\"enhet\":"u8, rad.Enhet, enhet);
        Tal(",\"n\":"u8, rad.N);
        Tal(",\"standardfel\":"u8, rad.Standardfel);
        Ki95(rad);
        Text(",\"status\":"u8, rad.Status, ovrigt);
        Text(",\"statistikstatus\":"u8, rad.Statistikstatus, ovrigt);
        Text(",\"kalla\":"u8, rad.Kalla, kalla);
        Text(",\"datamangd\":"u8, rad.Datamangd, ovrigt);
        ut.Ra(rad.Syntetisk ? ",\"syntetisk\":true,\"revision\":"u8 : ",\"syntetisk\":false,\"revision\":"u8);
        ut.Tal((long)rad.Revision);
        ut.Ra(",\"registrerad\":\""u8);
        ut.Tid(rad.Registrerad);
        ut.Ra((byte)'"');
        if (rad.HarFlagga)
            Text(",\"flagga\":"u8, rad.Flagga, ovrigt);
        else
            ut.Ra(",\"flagga\":null"u8);
        Underlag(rad);
        ut.Ra((byte)'}');
    }

    private void Underlag(Matvarderad rad)
    {
        Tal(",\"taljare\":"u8, rad.Taljare);
        Tal(",\"namnare\":"u8, rad.Namnare);
        Text(",\"konfidentialitet\":"u8, rad.Konfidentialitet, ovrigt);
        Tal(",\"fullstandighet\":"u8, rad.Fullstandighet);
        Text(",\"indikatorversion\":"u8, rad.Indikatorversion, ovrigt);
        ut.Ra(rad.Brott ? ",\"brott\":true,\"designeffekt\":"u8 : ",\"brott\":false,\"designeffekt\":"u8);
        ut.Tal(rad.Designeffekt);
    }

    private void Ki95(Matvarderad rad)
    {
        if (rad.KiNedre is not { } nedre)
        {
            ut.Ra(",\"ki95\":null"u8);
            return;
        }
        Tal(",\"ki95\":{\"nedre\":"u8, nedre);
        Tal(",\"ovre\":"u8, rad.KiOvre);
        Text(",\"metod\":"u8, rad.Metod, ovrigt);
        ut.Ra((byte)'}');
    }

    private void Tal(ReadOnlySpan<byte> namn, decimal? tal)
    {
        ut.Ra(namn);
        if (tal is { } varde)
            ut.Tal(varde);
        else
            ut.Ra("null"u8);
    }

    private void Text(ReadOnlySpan<byte> namn, ReadOnlySpan<byte> text, Kodtext senaste)
    {
        ut.Ra(namn);
        ut.Ra((byte)'"');
        ut.Ra(Kodtext.ArEnkel(text) ? text : senaste.Kodad(text));
        ut.Ra((byte)'"');
    }

    /// <summary>A text as JSON wants it. One that is not plain ASCII is encoded, unless it is the one before.</summary>
    private sealed class Kodtext
    {
        private static readonly SearchValues<byte> Enkla = SearchValues.Create([
            .. Enumerable.Range(' ', '~' - ' ' + 1).Select(tecken => (byte)tecken).Except("\"\\"u8.ToArray()),
        ]);

        private byte[] rad = [];
        private JsonEncodedText kodad;

        public static bool ArEnkel(ReadOnlySpan<byte> text) => !text.ContainsAnyExcept(Enkla);

        public ReadOnlySpan<byte> Kodad(ReadOnlySpan<byte> text)
        {
            if (!text.SequenceEqual(rad))
            {
                rad = text.ToArray();
                kodad = JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
            }
            return kodad.EncodedUtf8Bytes;
        }
    }
}
