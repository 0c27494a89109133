using System.Text.Json.Serialization;

namespace Trygghet.Modules.Indikatorer;

// JSON-stat 2.0 as PxWebApi 2 writes it. The words are those of the two specifications.

/// <summary>En tabell eller ett urval ur den, enligt JSON-stat 2.0.</summary>
/// <param name="Version">JSON-stats version.</param>
/// <param name="Class">Alltid dataset.</param>
/// <param name="Href">Adressen som svarade.</param>
/// <param name="Label">Rubrik.</param>
/// <param name="Source">Källa.</param>
/// <param name="Updated">När siffrorna senast ändrades, i UTC.</param>
/// <param name="Note">Noter som ska läsas innan siffrorna används.</param>
/// <param name="Role">Vilka variabler som är tid, geografi och innehåll.</param>
/// <param name="Id">Variablernas koder, i cellernas ordning.</param>
/// <param name="Size">Antal värden i varje variabel.</param>
/// <param name="Dimension">Variablerna.</param>
/// <param name="Extension">Det som JSON-stat saknar plats för.</param>
/// <param name="Value">Cellerna radvis; null där inget värde finns eller får visas. null i metadata.</param>
/// <param name="Status">Status för de celler som inte bara är ett säkert värde, efter plats.</param>
public sealed record PxDataset(
    string Version,
    string Class,
    string Href,
    string Label,
    string Source,
    string Updated,
    IReadOnlyList<string> Note,
    PxDataset.Roles Role,
    IReadOnlyList<string> Id,
    IReadOnlyList<int> Size,
    IReadOnlyDictionary<string, PxDataset.Variable> Dimension,
    PxDataset.Extras Extension,
    IReadOnlyList<decimal?>? Value,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyDictionary<string, string>? Status
)
{
    /// <summary>Vilka variabler som är vad.</summary>
    public sealed record Roles(IReadOnlyList<string> Time, IReadOnlyList<string> Geo, IReadOnlyList<string> Metric);

    /// <summary>En variabel.</summary>
    public sealed record Variable(string Label, Category Category, VariableExtras Extension);

    /// <summary>En variabels värden: plats, text (saknas när inget värde är valt) och för innehåll enhet.</summary>
    public sealed record Category(
        IReadOnlyDictionary<string, int> Index,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
            IReadOnlyDictionary<string, string>? Label,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyDictionary<string, Unit>? Unit
    );

    /// <summary>Enhet och antal decimaler.</summary>
    public sealed record Unit(string Base, int Decimals);

    /// <summary>Om variabeln kan utelämnas, hur den visas och vilka kodlistor den har.</summary>
    /// <param name="Elimination">Om den kan utelämnas.</param>
    /// <param name="EliminationValueCode">Vad den då står för.</param>
    /// <param name="Show">code eller value.</param>
    /// <param name="CodeLists">Kodlistor.</param>
    public sealed record VariableExtras(
        bool Elimination,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? EliminationValueCode,
        string Show,
        IReadOnlyList<CodeList> CodeLists
    );

    /// <summary>En kodlista.</summary>
    public sealed record CodeList(string Id, string Label, string Type, IReadOnlyList<PxLank> Links);

    /// <summary>Det som JSON-stat saknar plats för.</summary>
    /// <param name="Px">Nyckelord ur PX-formatet.</param>
    /// <param name="FirstPeriod">Tabellens första period.</param>
    /// <param name="LastPeriod">Tabellens sista period.</param>
    /// <param name="Contact">Kontakt.</param>
    /// <param name="Statustext">Vad statuskoderna betyder.</param>
    /// <param name="Preliminara">Platser vars värden källan kallar preliminära.</param>
    /// <param name="Brott">Platser där serien bryts: värdet går inte att jämföra med tidigare perioder.</param>
    public sealed record Extras(
        PxWords Px,
        string FirstPeriod,
        string LastPeriod,
        IReadOnlyList<Contact> Contact,
        IReadOnlyDictionary<string, string> Statustext,
        IReadOnlyList<int> Preliminara,
        IReadOnlyList<int> Brott
    );

    /// <summary>Kontakt för en tabell.</summary>
    public sealed record Contact(string Mail, string Raw);

    /// <summary>Nyckelord ur PX-formatet.</summary>
    public sealed record PxWords(
        string Tableid,
        int Decimals,
        [property: JsonPropertyName("official-statistics")] bool OfficialStatistics,
        bool Aggregallowed,
        string Language,
        string Contents,
        bool Descriptiondefault,
        IReadOnlyList<string> Heading,
        IReadOnlyList<string> Stub,
        string Matrix,
        [property: JsonPropertyName("subject-code")] string SubjectCode,
        [property: JsonPropertyName("subject-area")] string SubjectArea
    );
}
