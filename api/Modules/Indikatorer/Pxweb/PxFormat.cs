using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

internal enum PxFormat
{
    JsonStat2,
    Csv,
    Xlsx,
}

internal enum PxEtikett
{
    UseCodes,
    UseTexts,
    UseCodesAndTexts,
}

/// <summary>outputFormat and outputFormatParams.</summary>
internal sealed record PxUtskrift(PxFormat Format, PxEtikett Etikett, char Skiljetecken, bool MedTitel);

internal static class PxFormatRules
{
    private const string MedTitel = "IncludeTitle";

    private static readonly Dictionary<string, char> Skiljetecken = new(StringComparer.OrdinalIgnoreCase)
    {
        ["SeparatorTab"] = '\t',
        ["SeparatorSpace"] = ' ',
        ["SeparatorSemicolon"] = ';',
    };

    public static IEnumerable<string> Alla => Enum.GetValues<PxFormat>().Select(Namn);

    public static string Namn(PxFormat format) =>
        format switch
        {
            PxFormat.Csv => "csv",
            PxFormat.Xlsx => "xlsx",
            _ => "json-stat2",
        };

    /// <summary>What cannot be meant together is refused, as the specification says.</summary>
    public static PxUtskrift Tolka(string? format, IReadOnlyList<string>? parametrar)
    {
        var val = (parametrar ?? []).SelectMany(text => text.Split(',', StringSplitOptions.TrimEntries)).ToArray();
        val = [.. val.Where(text => text.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)];
        string[] kanda = [.. Enum.GetNames<PxEtikett>(), .. Skiljetecken.Keys, MedTitel];
        if (val.FirstOrDefault(text => !kanda.Contains(text, StringComparer.OrdinalIgnoreCase)) is { } okand)
            throw ProblemException.BadFilter("outputFormatParams", okand, kanda);
        var etikett = Ett(val, Enum.GetNames<PxEtikett>());
        var tecken = Ett(val, [.. Skiljetecken.Keys]);
        return new(
            Format(format),
            etikett is null ? PxEtikett.UseCodes : Enum.Parse<PxEtikett>(etikett, ignoreCase: true),
            tecken is null ? ',' : Skiljetecken[tecken],
            val.Contains(MedTitel, StringComparer.OrdinalIgnoreCase)
        );
    }

    private static PxFormat Format(string? namn)
    {
        if (string.IsNullOrEmpty(namn))
            return PxFormat.JsonStat2;
        foreach (var format in Enum.GetValues<PxFormat>())
            if (string.Equals(Namn(format), namn, StringComparison.OrdinalIgnoreCase))
                return format;
        throw ProblemException.BadFilter("outputFormat", namn, [.. Alla]);
    }

    private static string? Ett(string[] val, string[] bland)
    {
        var valda = val.Where(text => bland.Contains(text, StringComparer.OrdinalIgnoreCase)).ToArray();
        return valda.Length <= 1
            ? valda.FirstOrDefault()
            : throw IndikatorerProblem.OgiltigtFiltervarde(
                "outputFormatParams",
                string.Join(',', valda),
                $"bara en av {string.Join(", ", bland)}"
            );
    }
}
