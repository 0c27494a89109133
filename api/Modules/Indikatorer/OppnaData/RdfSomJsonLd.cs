using System.Text.Json.Nodes;

namespace Trygghet.Modules.Indikatorer;

/// <summary>A graph as JSON-LD 1.1 (https://www.w3.org/TR/json-ld11/): a context of prefixes and a list of things.</summary>
internal static class RdfSomJsonLd
{
    public const string Innehallstyp = "application/ld+json";

    public static JsonObject Skriv(RdfGraf graf) =>
        new()
        {
            ["@context"] = new JsonObject(
                graf.Prefix.Select(prefix => KeyValuePair.Create(prefix.Key, (JsonNode?)prefix.Value))
            ),
            ["@graph"] = new JsonArray([.. graf.Ting.Select(ting => Ting(ting.Adress, ting.Utsagor))]),
        };

    private static JsonObject Ting(string adress, IReadOnlyList<(string Egenskap, RdfTerm Varde)> utsagor)
    {
        var om = new JsonObject { ["@id"] = adress };
        foreach (var egenskap in utsagor.GroupBy(utsaga => utsaga.Egenskap, StringComparer.Ordinal))
            om[egenskap.Key == "rdf:type" ? "@type" : egenskap.Key] = new JsonArray([
                .. egenskap.Select(utsaga => Term(utsaga.Varde, egenskap.Key == "rdf:type")),
            ]);
        return om;
    }

    private static JsonNode Term(RdfTerm term, bool typ) =>
        term switch
        {
            RdfTerm.Text { Sprak: { } sprak } text => new JsonObject { ["@value"] = text.Varde, ["@language"] = sprak },
            RdfTerm.Text { Datatyp: { } datatyp } text => new JsonObject
            {
                ["@value"] = text.Varde,
                ["@type"] = datatyp,
            },
            RdfTerm.Text text => new JsonObject { ["@value"] = text.Varde },
            _ when typ => ((RdfTerm.Iri)term).Adress,
            _ => new JsonObject { ["@id"] = ((RdfTerm.Iri)term).Adress },
        };
}
