using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Our own fields, one JSON object on each line. A line that is broken spoils itself only.</summary>
internal sealed class TryggheNdjson : ILasare
{
    private const int LangstaRad = 64 * 1024;

    private static readonly string[] Falt =
    [
        "indikator",
        "omrade",
        "period",
        "uppdelning",
        "varde",
        "n",
        "standardfel",
        "statistikstatus",
        "status",
        "kalla",
        "taljare",
        "namnare",
        "konfidentialitet",
        "fullstandighet",
        "brott",
    ];

    public string Namn => "trygghet-ndjson";
    public string? Kalla => null;
    public IReadOnlyDictionary<string, string> Faltnamn { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal);

    public async IAsyncEnumerable<Importrad> LasAsync(
        Stream fil,
        Importhuvud huvud,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        huvud.Kolumner = Falt;
        await using var strom = new Utf8Strom(fil, huvud);
        var ror = PipeReader.Create(strom, new(bufferSize: 65536, leaveOpen: true));
        var rad = 0;
        for (var slut = false; !slut; )
        {
            var del = await ror.ReadAsync(cancellationToken);
            slut = del.IsCompleted;
            var buffert = del.Buffer;
            while (NastaRad(ref buffert, slut) is { } text)
            {
                rad++;
                if (text.Length > 0 && Tolka(rad, text, huvud) is { } post)
                    yield return post;
            }
            if (buffert.Length > LangstaRad)
                throw new FilavslagException("fil-olaslig", $"Rad {rad + 1} är längre än {LangstaRad} tecken.");
            ror.AdvanceTo(buffert.Start, buffert.End);
        }
        await ror.CompleteAsync();
    }

    private static byte[]? NastaRad(ref ReadOnlySequence<byte> buffert, bool slut)
    {
        var brytning = buffert.PositionOf((byte)'\n');
        if (brytning is null && (!slut || buffert.IsEmpty))
            return null;
        var rad = brytning is { } plats ? buffert.Slice(0, plats) : buffert;
        buffert = brytning is { } efter ? buffert.Slice(buffert.GetPosition(1, efter)) : buffert.Slice(buffert.End);
        return rad.Length > LangstaRad
            ? throw new FilavslagException("fil-olaslig", $"En rad är längre än {LangstaRad} tecken.")
            : rad.ToArray();
    }

    private static Importrad? Tolka(int rad, byte[] text, Importhuvud huvud)
    {
        if (text.AsSpan().Trim(" \t\r"u8).IsEmpty)
            return null;
        var falt = Enumerable.Repeat("", Falt.Length).ToArray();
        string? olaslig = null;
        try
        {
            using var json = JsonDocument.Parse(text);
            olaslig = Fyll(falt, json.RootElement, huvud);
        }
        catch (JsonException)
        {
            olaslig = "Raden är inte ett JSON-objekt.";
        }
        return new(rad, falt)
        {
            Indikator = falt[0],
            Omrade = falt[1],
            Period = falt[2],
            Uppdelning = falt[3],
            Varde = falt[4],
            N = falt[5],
            Standardfel = falt[6],
            Statistikstatus = falt[7],
            Status = falt[8],
            Kalla = falt[9],
            Taljare = falt[10],
            Namnare = falt[11],
            Konfidentialitet = falt[12],
            Fullstandighet = falt[13],
            Brott = falt[14],
            Olaslig = olaslig,
        };
    }

    private static string? Fyll(string[] falt, JsonElement rot, Importhuvud huvud)
    {
        if (rot.ValueKind != JsonValueKind.Object)
            return "Raden är inte ett JSON-objekt.";
        foreach (var egenskap in rot.EnumerateObject())
        {
            var plats = Array.IndexOf(Falt, egenskap.Name);
            if (plats >= 0 && egenskap.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
                return $"Fältet {Falt[plats]} ska vara en text eller ett tal.";
            if (plats >= 0)
                falt[plats] = egenskap.Value.ValueKind switch
                {
                    JsonValueKind.Null => "",
                    JsonValueKind.True => "ja",
                    JsonValueKind.False => "nej",
                    _ => egenskap.Value.ToString(),
                };
            else
                huvud.Okand(egenskap.Name, Falt);
        }
        return null;
    }
}
