using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Trygghet.Modules.Indikatorer.Contract;

namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// Kolada's API answers, v2 and v3: an object whose "values" is a list of {kpi, municipality, period, values:[{gender, status, value}]},
/// or that list alone. One item at a time is held in memory.
/// </summary>
internal sealed class KoladaJson : ILasare
{
    private const int StorstaPost = 1024 * 1024;

    public const string Kod = "kolada-json";

    public string Namn => Kod;
    public string? Kalla => Kolada.Kalla;
    public IReadOnlyDictionary<string, string> Faltnamn => Kolada.Faltnamn;

    public async IAsyncEnumerable<Importrad> LasAsync(
        Stream fil,
        Importhuvud huvud,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        huvud.Kolumner = ["kpi", "municipality", "period", "gender", "status", "value", "count"];
        var rad = 0;
        await foreach (var post in PosterAsync(fil, huvud, cancellationToken))
        {
            if (post.ValueKind != JsonValueKind.Object)
                throw Olaslig($"post {rad + 1} är inte ett objekt");
            if (!post.TryGetProperty("values", out var varden) || varden.ValueKind != JsonValueKind.Array)
            {
                yield return Rad(++rad, post, post);
                continue;
            }
            foreach (var varde in varden.EnumerateArray())
                yield return Rad(++rad, post, varde);
        }
    }

    private static Importrad Rad(int rad, JsonElement post, JsonElement varde)
    {
        var kpi = Text(post, "kpi");
        var borttagen = varde.TryGetProperty("isdeleted", out var flagga) && flagga.ValueKind == JsonValueKind.True;
        var (tal, status) = (borttagen ? "" : Text(varde, "value"), Text(varde, "status"));
        var (kommun, period, kon) = (Text(post, "municipality"), Text(post, "period"), Text(varde, "gender"));
        return new(rad, [kpi, kommun, period, kon, status, tal, Text(varde, "count")])
        {
            Indikator = kpi,
            Omrade = Kolada.Omrade(kommun),
            Period = period,
            Uppdelning = $"kon={kon}",
            Varde = tal,
            Status = borttagen ? nameof(Vardestatus.Borttagen) : Kolada.Status(status, tal),
            Kalla = $"Kolada {kpi}",
        };
    }

    private static string Text(JsonElement element, string namn) =>
        element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(namn, out var falt) ? ""
        : falt.ValueKind == JsonValueKind.Null ? ""
        : falt.ToString();

    private static async IAsyncEnumerable<JsonElement> PosterAsync(
        Stream fil,
        Importhuvud huvud,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        await using var strom = new Utf8Strom(fil, huvud);
        var ror = PipeReader.Create(strom, new(bufferSize: 65536, leaveOpen: true));
        var lage = new Lage(default, Lasning.ForeListan, false);
        var poster = new List<JsonElement>();
        for (var slut = false; !slut; )
        {
            var del = await ror.ReadAtLeastAsync(1, cancellationToken);
            slut = del.IsCompleted;
            var last = LasPoster(del.Buffer, slut, ref lage, poster);
            if (del.Buffer.Length - last > StorstaPost)
                throw Olaslig("en post är för stor");
            ror.AdvanceTo(del.Buffer.GetPosition(last), del.Buffer.End);
            foreach (var post in poster)
                yield return post;
            poster.Clear();
        }
        if (lage.Lasning == Lasning.ForeListan)
            throw Olaslig("listan \"values\" saknas");
        if (lage.FlerSidor)
            huvud.Varningar.Add("Filen är en sida av flera: källan hade fler värden än dem som finns här.");
        await ror.CompleteAsync();
    }

    private enum Lasning
    {
        ForeListan,
        ILista,
        EfterListan,
    }

    private readonly record struct Lage(JsonReaderState Json, Lasning Lasning, bool FlerSidor);

    /// <summary>Reads whole items as far as the buffer goes; returns how many bytes are done with.</summary>
    private static long LasPoster(ReadOnlySequence<byte> buffert, bool slut, ref Lage lage, List<JsonElement> poster)
    {
        var reader = new Utf8JsonReader(buffert, slut, lage.Json);
        var (last, forst) = (0L, lage);
        try
        {
            while (Nasta(ref reader, ref forst, poster))
                (last, lage) = (reader.BytesConsumed, forst with { Json = reader.CurrentState });
        }
        catch (JsonException exception)
        {
            throw Olaslig($"rad {exception.LineNumber + 1}");
        }
        return last;
    }

    /// <summary>One step: a member of the answer, or one whole item of its list. False when the buffer holds no whole step.</summary>
    private static bool Nasta(ref Utf8JsonReader reader, ref Lage lage, List<JsonElement> poster)
    {
        if (!reader.Read())
            return false;
        if (lage.Lasning != Lasning.ILista)
            return LasMedlem(ref reader, ref lage);
        if (reader.TokenType == JsonTokenType.EndArray)
        {
            lage = lage with { Lasning = Lasning.EfterListan };
            return true;
        }
        var kopia = reader;
        if (!kopia.TrySkip())
            return false;
        poster.Add(JsonElement.ParseValue(ref reader));
        return true;
    }

    private static bool LasMedlem(ref Utf8JsonReader reader, ref Lage lage)
    {
        var fore = lage.Lasning == Lasning.ForeListan;
        if (reader.TokenType != JsonTokenType.PropertyName)
        {
            if (fore && reader.TokenType == JsonTokenType.StartArray)
                lage = lage with { Lasning = Lasning.ILista };
            return true;
        }
        var lista = fore && reader.ValueTextEquals("values");
        var nasta = reader.ValueTextEquals("next_url") || reader.ValueTextEquals("next_page");
        if (!reader.Read())
            return false;
        if (nasta && reader.TokenType == JsonTokenType.String)
            lage = lage with { FlerSidor = true };
        if (!lista || reader.TokenType != JsonTokenType.StartArray)
            return reader.TrySkip();
        lage = lage with { Lasning = Lasning.ILista };
        return true;
    }

    private static FilavslagException Olaslig(string var) =>
        new("fil-olaslig", $"Filen kan inte läsas som Koladas JSON: {var}.");
}
