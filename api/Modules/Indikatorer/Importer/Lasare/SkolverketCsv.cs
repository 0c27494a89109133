using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using Trygghet.Modules.Indikatorer.Contract;

namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// Skolverket's table of schools: a few lines of text, then a line per school with decimal comma, ".." for what is hidden and "." for
/// what does not apply (a school without that year). A school is a breakdown of its municipality; the columns are the source's codes.
/// </summary>
internal sealed partial class SkolverketCsv : ILasare
{
    private const string Skola = "skola";
    private const int MestaText = 50;

    private static readonly string[] Kraver = [Skola, "skol-enhetskod", "kommun-kod"];
    private static readonly string[] Text = [.. Kraver, "skolkommun", "typ av huvudman", "huvudman", "huvudman orgnr"];

    public string Namn => "skolverket-csv";
    public string? Kalla => "skolverket";

    public IReadOnlyDictionary<string, string> Faltnamn { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["indikator"] = "kolumn",
            ["omrade"] = "kommun-kod",
            ["uppdelning"] = "skol-enhetskod",
            ["varde"] = "värde",
        };

    public async IAsyncEnumerable<Importrad> LasAsync(
        Stream fil,
        Importhuvud huvud,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        await using var strom = new Utf8Strom(fil, huvud);
        using var text = new StreamReader(strom, Encoding.UTF8, false, 65536);
        var (rubrik, period) = await SokRubrikAsync(text, cancellationToken);
        using var tabell = new Fortsattning(rubrik, text);
        (int Plats, string Namn)[]? siffror = null;
        int[] plats = [];
        var rad = 0;
        await foreach (var post in CsvFil.LasTabellAsync(tabell, huvud, Kraver, cancellationToken))
        {
            if (siffror is null)
            {
                plats = Array.ConvertAll(Kraver, kolumn => huvud.Plats(kolumn));
                siffror =
                [
                    .. huvud
                        .Kolumner.Select((namn, i) => (i, namn))
                        .Where(k => !Text.Contains(k.namn, StringComparer.Ordinal)),
                ];
                huvud.Kolumner = [.. Kraver, "kolumn", "värde"];
            }
            if (post.Falt.Skip(1).All(falt => falt.Length == 0))
            {
                huvud.Noter++;
                continue;
            }
            foreach (var kolumn in siffror)
            {
                if (post.Falt[kolumn.Plats] is "." && post.Olaslig is null)
                {
                    huvud.EjTillampliga++;
                    continue;
                }
                yield return Rad(++rad, post, plats, kolumn, huvud.Period ?? period);
            }
        }
    }

    private static Importrad Rad(int rad, CsvFil.Post post, int[] plats, (int Plats, string Namn) kolumn, string period)
    {
        var varde = post.Falt[kolumn.Plats];
        string[] egna = [post.Falt(plats[0]), post.Falt(plats[1]), post.Falt(plats[2])];
        return new(rad, [.. egna, kolumn.Namn, varde])
        {
            Indikator = kolumn.Namn,
            Omrade = egna[2],
            Period = period,
            Uppdelning = $"skolenhet={egna[1]}",
            Varde = varde.TrimStart('~'),
            Status = Status(varde),
            Kalla = "Skolverket",
            Olaslig = post.Olaslig,
        };
    }

    /// <summary>"~100" hides how few the others are; the source calls it about a hundred.</summary>
    private static string Status(string varde) =>
        varde is ".." ? nameof(Vardestatus.Undertryckt)
        : varde.StartsWith('~') ? nameof(Vardestatus.Uppskattad)
        : "";

    /// <summary>"Valt läsår: 2023/24" is counted in October 2023.</summary>
    private static async Task<(string Rubrik, string Period)> SokRubrikAsync(StreamReader text, CancellationToken ct)
    {
        var period = "";
        for (var nr = 0; nr < MestaText && await text.ReadLineAsync(ct) is { } rad; nr++)
        {
            if (LasarForm().Match(rad) is { Success: true } lasar)
                period = lasar.Groups["ar"].Value;
            if (rad.StartsWith(Skola, StringComparison.OrdinalIgnoreCase) && rad.Contains(';'))
                return (rad, period);
        }
        throw new FilavslagException("kolumn-saknas", "Filen har ingen rubrikrad som börjar med Skola.");
    }

    [GeneratedRegex(@"läsår:?\s*(?<ar>\d{4})/", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex LasarForm();

    /// <summary>The header that was found, and then the rest of the file.</summary>
    private sealed class Fortsattning(string rubrik, TextReader resten) : TextReader
    {
        private ReadOnlyMemory<char> forst = (rubrik + "\n").AsMemory();

        public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

        public override int Read(Span<char> buffer) => forst.IsEmpty ? resten.Read(buffer) : TaForst(buffer);

        public override ValueTask<int> ReadAsync(Memory<char> buffer, CancellationToken cancellationToken = default) =>
            forst.IsEmpty ? resten.ReadAsync(buffer, cancellationToken) : new(TaForst(buffer.Span));

        private int TaForst(Span<char> buffer)
        {
            var antal = Math.Min(buffer.Length, forst.Length);
            forst.Span[..antal].CopyTo(buffer);
            forst = forst[antal..];
            return antal;
        }
    }
}
