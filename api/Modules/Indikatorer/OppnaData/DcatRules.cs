using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// The catalogue of open data by DCAT-AP-SE 3.0.1 (https://docs.dataportal.se/dcat/sv/): catalogue, publisher, contact, data sets with
/// a distribution per format, and the service they come from.
/// </summary>
internal static class DcatRules
{
    private const string Eu = "http://publications.europa.eu/resource/authority/";
    private const string Cc0 = "https://creativecommons.org/publicdomain/zero/1.0/";

    private static readonly OrderedDictionary<string, string> Prefix = new(StringComparer.Ordinal)
    {
        ["rdf"] = "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        ["xsd"] = "http://www.w3.org/2001/XMLSchema#",
        ["dcat"] = "http://www.w3.org/ns/dcat#",
        ["dcterms"] = "http://purl.org/dc/terms/",
        ["foaf"] = "http://xmlns.com/foaf/0.1/",
        ["vcard"] = "http://www.w3.org/2006/vcard/ns#",
    };

    /// <summary>The formats that a data set can be fetched in: query value, words, EU file type and media type.</summary>
    private static readonly (string Format, string Namn, string Filtyp, string Medietyp)[] Format =
    [
        ("csv", "CSV", "CSV", "text/csv"),
        ("xlsx", "Excel", "XLSX", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        ("json-stat2", "JSON-stat 2.0", "JSON", "application/json"),
    ];

    public static RdfGraf Katalog(string adress, Publisher utgivare, IReadOnlyList<OppenDatamangd> datamangder)
    {
        var graf = new RdfGraf(Prefix);
        var katalog = adress + "/oppna-data/dcat";
        Kataloghuvud(graf.Om(katalog, "dcat:Catalog"), katalog, utgivare, datamangder);
        graf.Om(katalog + "#utgivare", "foaf:Agent", "foaf:Organization")
            .Text("foaf:name", utgivare.Name)
            .Lank("dcterms:type", utgivare.Type)
            .Text("dcterms:identifier", utgivare.OrganisationNumber)
            .Lank("foaf:homepage", utgivare.Homepage)
            .Lank("foaf:mbox", "mailto:" + utgivare.Mail);
        graf.Om(katalog + "#kontakt", "vcard:Organization")
            .Text("vcard:fn", $"{utgivare.Name}, öppna data")
            .Lank("vcard:hasEmail", "mailto:" + utgivare.Mail);
        Tjanst(graf.Om(katalog + "#tjanst", "dcat:DataService"), adress, katalog, datamangder);
        foreach (var datamangd in datamangder)
            Datamangd(graf, adress, katalog, datamangd);
        return graf;
    }

    private static void Kataloghuvud(
        RdfTing om,
        string katalog,
        Publisher utgivare,
        IReadOnlyList<OppenDatamangd> datamangder
    ) =>
        om.Text("dcterms:title", "Öppna data om trygghet och brott", "sv")
            .Text("dcterms:title", "Open data on safety and crime", "en")
            .Text(
                "dcterms:description",
                $"Datamängder om trygghet och brott som {utgivare.Name} har rätt att ge ut öppet.",
                "sv"
            )
            .Text(
                "dcterms:description",
                $"Data sets on safety and crime that {utgivare.Name} may publish openly.",
                "en"
            )
            .Lank("dcterms:publisher", katalog + "#utgivare")
            .Lank("dcterms:license", Cc0)
            .Lank("dcterms:language", Eu + "language/SWE")
            .Lank("foaf:homepage", utgivare.Homepage)
            .Lank("dcat:themeTaxonomy", Eu + "data-theme")
            .Datum("dcterms:issued", datamangder.Count == 0 ? null : Dag(datamangder.Min(d => d.Utgiven)))
            .Datum("dcterms:modified", datamangder.Count == 0 ? null : Dag(datamangder.Max(d => d.Andrad)))
            .Lank("dcat:dataset", datamangder.Select(d => Id(katalog, d)));

    private static void Tjanst(RdfTing om, string adress, string katalog, IReadOnlyList<OppenDatamangd> datamangder) =>
        om.Text("dcterms:title", "Trygghet: öppna data som API", "sv")
            .Text("dcterms:title", "Trygghet: open data API", "en")
            .Text(
                "dcterms:description",
                "Mätvärden ur öppna datamängder, med urval och i flera format, utan inloggning.",
                "sv"
            )
            .Lank("dcat:endpointURL", adress + Pipeline.ApiRoot + "/oppna-data")
            .Lank("dcat:endpointDescription", adress + "/openapi.yaml")
            .Lank("dcterms:conformsTo", "https://spec.openapis.org/oas/v3.1.0")
            .Lank("dcterms:publisher", katalog + "#utgivare")
            .Lank("dcat:contactPoint", katalog + "#kontakt")
            .Lank("dcterms:accessRights", Eu + "access-right/PUBLIC")
            .Lank("dcat:theme", Eu + "data-theme/JUST")
            .Lank("dcat:servesDataset", datamangder.Select(d => Id(katalog, d)));

    private static void Datamangd(RdfGraf graf, string adress, string katalog, OppenDatamangd d)
    {
        var id = Id(katalog, d);
        var om = graf.Om(id, "dcat:Dataset")
            .Text("dcterms:title", d.Namn, "sv")
            .Text("dcterms:title", d.NamnEn, "en")
            .Text("dcterms:description", d.Beskrivning, "sv")
            .Text("dcterms:description", d.BeskrivningEn, "en")
            .Text("dcterms:identifier", d.Kod)
            .Lank("dcterms:publisher", katalog + "#utgivare")
            .Lank("dcterms:creator", id + "-kalla")
            .Lank("dcat:contactPoint", katalog + "#kontakt")
            .Lank("dcat:theme", d.Teman.Select(tema => Eu + "data-theme/" + tema))
            .Lank("dcterms:spatial", d.Geografi)
            .Lank("dcterms:temporal", id + "-tid")
            .Datum("dcterms:issued", Dag(d.Utgiven))
            .Datum("dcterms:modified", Dag(d.Andrad))
            .Lank("dcterms:language", Eu + "language/SWE")
            .Lank("dcterms:accrualPeriodicity", Eu + "frequency/" + d.Frekvens)
            .Lank("dcterms:accessRights", Eu + "access-right/PUBLIC")
            .Lank("dcat:distribution", Format.Select(format => $"{id}-{format.Format}"));
        foreach (var ord in d.Nyckelord)
            om.Text("dcat:keyword", ord, "sv");
        foreach (var ord in d.NyckelordEn)
            om.Text("dcat:keyword", ord, "en");
        graf.Om(id + "-kalla", "foaf:Agent").Text("foaf:name", d.Utgivare);
        // a set that still grows has no end
        graf.Om(id + "-tid", "dcterms:PeriodOfTime")
            .Datum("dcat:startDate", d.PeriodFran)
            .Datum("dcat:endDate", d.Frekvens == "NEVER" ? d.PeriodTill : null);
        foreach (var (format, namn, filtyp, medietyp) in Format)
            graf.Om($"{id}-{format}", "dcat:Distribution")
                .Text("dcterms:title", $"{d.Namn}, {namn}", "sv")
                .Text("dcterms:description", $"Alla mätvärden i datamängden som {namn}.", "sv")
                .Lank("dcterms:license", d.LicensUri)
                .Lank("dcterms:format", Eu + "file-type/" + filtyp)
                .Lank("dcat:mediaType", "https://www.iana.org/assignments/media-types/" + medietyp)
                .Lank("dcat:accessURL", Fil(adress, d, format))
                .Lank("dcat:downloadURL", Filer(adress, d, format))
                .Lank("dcat:accessService", katalog + "#tjanst")
                .Lank("dcterms:conformsTo", format == "json-stat2" ? ["https://json-stat.org/full/"] : []);
    }

    /// <summary>One file, or one per year when the whole has more mätvärden than an answer may hold.</summary>
    private static IEnumerable<string> Filer(string adress, OppenDatamangd d, string format) =>
        d.Antal <= About.MostCells
            ? [Fil(adress, d, format)]
            : Enumerable
                .Range(d.PeriodFran.Year, d.PeriodTill.Year - d.PeriodFran.Year + 1)
                .Select(aret => Fil(adress, d, format) + $"&periodFran={aret}&periodTill={aret}");

    private static string Fil(string adress, OppenDatamangd d, string format) =>
        $"{adress}{Pipeline.ApiRoot}/oppna-data/{d.Kod}?format={format}";

    private static string Id(string katalog, OppenDatamangd d) => $"{katalog}#{d.Kod}";

    private static DateOnly Dag(DateTime tid) => DateOnly.FromDateTime(tid);
}
