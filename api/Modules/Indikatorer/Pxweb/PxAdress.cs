using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>The addresses that answers of the facade point to.</summary>
internal sealed class PxAdress(HttpContext http)
{
    public const string Sprak = "sv";

    private readonly string rot = PublicAddress.Of(http) + Pipeline.PxwebRoot;

    public string Har => PublicAddress.Of(http) + http.Request.Path + http.Request.QueryString;

    public string Fraga(Guid id) => $"{rot}/savedqueries/{id}";

    public PxLank Kodlista(string rel, string id) => Lank(rel, $"codelists/{Uri.EscapeDataString(id)}");

    public PxLank Tabell(string id) => Lank("self", $"tables/{id}");

    public PxLank Metadata(string id) => Lank("metadata", $"tables/{id}/metadata");

    public PxLank Data(string id) => Lank("data", $"tables/{id}/data", "&outputFormat=json-stat2");

    public PxLank Sida(string rel, int sida, int storlek, string? query) =>
        Lank(
            rel,
            "tables",
            $"&pageNumber={sida}&pageSize={storlek}" + (query is null ? "" : $"&query={Uri.EscapeDataString(query)}")
        );

    private PxLank Lank(string rel, string vag, string mer = "") => new(rel, Sprak, $"{rot}/{vag}?lang={Sprak}{mer}");
}

/// <summary>En länk.</summary>
/// <param name="Rel">Vad länken leder till.</param>
/// <param name="Hreflang">Språk.</param>
/// <param name="Href">Adressen.</param>
public sealed record PxLank(string Rel, string Hreflang, string Href);

/// <summary>The parameters that every address of the facade takes; clients send them also where they say nothing.</summary>
internal static class PxParametrar
{
    public const string Sprak = "Språk; sv är det enda som finns.";
    public const string Format = "json-stat2, csv eller xlsx.";
    public const string FormatParametrar =
        "UseCodes, UseTexts eller UseCodesAndTexts; SeparatorTab, SeparatorSpace eller SeparatorSemicolon; IncludeTitle. Med komma emellan.";
    public const string MetadataFormat = "json-stat2; annat finns inte för metadata.";

    public static void KravSprak(string? lang)
    {
        if (!string.IsNullOrEmpty(lang) && !string.Equals(lang, PxAdress.Sprak, StringComparison.OrdinalIgnoreCase))
            throw ProblemException.BadFilter("lang", lang, [PxAdress.Sprak]);
    }
}
