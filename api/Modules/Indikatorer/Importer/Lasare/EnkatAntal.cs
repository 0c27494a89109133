using System.Globalization;
using System.Runtime.CompilerServices;
using Trygghet.Modules.Indikatorer.Contract;

namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// Answers counted per alternative: {fråga}_helt, _stor, _viss, _inte, _vetinte, and antaln, how many answered. Becomes the share who
/// answered "helt och hållet" or "till stor del", with n; who does not know is part of n. The file does not say its period.
/// </summary>
internal sealed class EnkatAntal : ILasare
{
    private static readonly string[] Kraver = ["kommun", "antaln", "årskurs"];
    private static readonly string[] Svar = ["helt", "stor", "viss", "inte", "vetinte"];

    public string Namn => "enkat-antal";
    public string? Kalla => "skolinspektionen";
    public bool OmradenHeterNamn => true;

    public IReadOnlyDictionary<string, string> Faltnamn { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["indikator"] = "fråga",
            ["omrade"] = "kommun",
            ["uppdelning"] = "årskurs",
            ["n"] = "antaln",
            ["varde"] = "helt",
        };

    public async IAsyncEnumerable<Importrad> LasAsync(
        Stream fil,
        Importhuvud huvud,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        (string Namn, int[] Plats)[]? fragor = null;
        int[] plats = [];
        var rad = 0;
        await foreach (var post in CsvFil.LasTabellAsync(fil, huvud, Kraver, cancellationToken))
        {
            if (fragor is null)
            {
                plats = Array.ConvertAll(Kraver, kolumn => huvud.Plats(kolumn));
                fragor = Fragor(huvud);
                huvud.Kolumner = [.. Kraver, "fråga", .. Svar];
            }
            foreach (var fraga in fragor)
                yield return Rad(++rad, post, plats, fraga, huvud.Period!);
        }
    }

    private static (string, int[])[] Fragor(Importhuvud huvud)
    {
        var fragor = huvud
            .Kolumner.Where(kolumn => kolumn.EndsWith("_helt", StringComparison.Ordinal))
            .Select(kolumn => kolumn[..^"_helt".Length])
            .Select(namn => (namn, Array.ConvertAll(Svar, svar => huvud.Plats($"{namn}_{svar}"))))
            .ToArray();
        if (fragor.Length == 0 || fragor.Any(fraga => fraga.Item2.Contains(-1)))
            throw new FilavslagException(
                "kolumn-saknas",
                $"Varje fråga ska ha kolumnerna {string.Join(", ", Svar.Select(svar => $"fråga_{svar}"))}."
            );
        if (huvud.Period is null)
            throw new FilavslagException(
                "period-saknas",
                "Filen säger inte vilken period den gäller. Ange den i parametern period, till exempel period=2022."
            );
        return fragor;
    }

    private static Importrad Rad(
        int rad,
        CsvFil.Post post,
        int[] plats,
        (string Namn, int[] Plats) fraga,
        string period
    )
    {
        var egna = Array.ConvertAll(plats, i => post.Falt(i));
        var svar = Array.ConvertAll(fraga.Plats, i => post.Falt(i));
        var (andel, n, fel) = Andel(egna[1], svar);
        return new(rad, [.. egna, fraga.Namn, .. svar])
        {
            Indikator = fraga.Namn,
            Omrade = egna[0],
            Period = period,
            Uppdelning = $"arskurs={egna[2]}",
            Varde = andel?.ToString(CultureInfo.InvariantCulture) ?? "",
            N = n?.ToString(CultureInfo.InvariantCulture) ?? "",
            Status = andel is null ? nameof(Vardestatus.Undertryckt) : "",
            Kalla = "Skolinspektionens skolenkät",
            Olaslig = post.Olaslig ?? fel,
        };
    }

    /// <summary>
    /// Percent with four decimals. The source leaves a small number empty: when it is one of the first two the share is hidden,
    /// when it is another one n is how many answered in all.
    /// </summary>
    internal static (decimal? Andel, int? N, string? Fel) Andel(string antal, string[] svar)
    {
        var tal = Array.ConvertAll(svar, ImportRules.Antal);
        if (svar.Where((text, i) => text.Length > 0 && tal[i] is null).FirstOrDefault() is { } olasligt)
            return (null, null, $"{olasligt.Kort()} är inte ett antal svar.");
        if (ImportRules.Antal(antal) is not { } svarande)
            return (null, null, antal.Length == 0 ? null : $"{antal.Kort()} är inte ett antal svarande.");
        var kanda = tal.Sum() ?? 0;
        if (kanda > svarande)
            return (null, null, $"Svaren är {kanda}, fler än de {svarande} som svarat.");
        var n = tal.Contains(null) ? svarande : kanda;
        return tal[0] is null || tal[1] is null || n == 0
            ? (null, svarande, null)
            : (Math.Round((tal[0]!.Value + tal[1]!.Value) * 100m / n, 4), n, null);
    }
}
