using Trygghet.Shared;

namespace Trygghet.Modules.Organisation.Contract;

// Everything other modules may know about Organisation. Nothing else in this folder is theirs to use.

public enum Omradestyp
{
    Rike,
    Kommun,
    Stadsdelsomrade,
    Stadsdel,
    Lokalpolisomrade,
}

public enum Organisationstyp
{
    Stadsdelsforvaltning,
    Fackforvaltning,
    Bolag,
    Polis,
    Annan,
}

public enum Grupptyp
{
    Styrgrupp,
    Beredningsgrupp,
    Arbetsgrupp,
}

/// <summary>The area with this public code, or null.</summary>
public sealed record HamtaOmradesinfo(string Kod) : IQuery<Omradesinfo?>;

/// <summary>The areas among <paramref name="Koder"/> that exist, in no special order.</summary>
public sealed record HamtaOmradesinfon(IReadOnlyCollection<string> Koder) : IQuery<IReadOnlyList<Omradesinfo>>;

/// <summary>Every area code with its type and name; what an import checks codes against.</summary>
public sealed record HamtaAllaOmraden : IQuery<IReadOnlyList<Omradesinfo>>;

/// <summary>The areas that were merged into this one, with the day it happened; empty when it was not formed so.</summary>
public sealed record HamtaSammanslagna(string Kod) : IQuery<IReadOnlyList<Sammanslagen>>;

public sealed record Sammanslagen(string Kod, string Namn, DateOnly Datum);

/// <summary>The area itself and every area below it, of today or before; empty when the area does not exist.</summary>
public sealed record HamtaUnderomraden(string Kod) : IQuery<IReadOnlyList<Omradesinfo>>;

/// <summary>The border of the area as it is today: a GeoJSON Polygon or MultiPolygon as text, or null when no map is read in.</summary>
public sealed record HamtaOmradesgrans(string Kod) : IQuery<string?>;

/// <summary>The codes of the areas whose border of today holds the point (WGS 84).</summary>
public sealed record HamtaOmradenVid(double Longitud, double Latitud) : IQuery<IReadOnlyList<string>>;

/// <summary>The box that holds the municipality of this deployment.</summary>
public sealed record HamtaKommunruta : IQuery<Kommunruta>;

/// <summary>Rutan som kommunen ryms i, i grader (WGS 84).</summary>
/// <param name="Vast">Minsta longitud.</param>
/// <param name="Syd">Minsta latitud.</param>
/// <param name="Ost">Största longitud.</param>
/// <param name="Nord">Största latitud.</param>
public sealed record Kommunruta(double Vast, double Syd, double Ost, double Nord)
{
    public bool Rymmer(double longitud, double latitud) =>
        longitud >= Vast && longitud <= Ost && latitud >= Syd && latitud <= Nord;
}

/// <param name="GiltigTill">Last valid day; null while the area exists.</param>
public sealed record Omradesinfo(
    string Kod,
    string Namn,
    Omradestyp Typ,
    string? Foralder,
    DateOnly GiltigFran,
    DateOnly? GiltigTill
);

/// <summary>The organisations among <paramref name="Koder"/> that exist.</summary>
public sealed record HamtaOrganisationsinfon(IReadOnlyCollection<string> Koder)
    : IQuery<IReadOnlyList<Organisationsinfo>>;

/// <summary>The organisations that <paramref name="Anvandare"/> holds a role for today.</summary>
public sealed record HamtaOrganisationerFor(string Anvandare) : IQuery<IReadOnlyList<Organisationsinfo>>;

public sealed record Organisationsinfo(string Kod, string Namn, Organisationstyp Typ);

/// <summary>Which areas add up to which: the tree, what areas were formed of, and the local police districts.</summary>
public sealed record HamtaOmradessamband : IQuery<IReadOnlyList<Omradessamband>>;

/// <summary>What is counted in <paramref name="Helheter"/> together equals what is counted in <paramref name="Delar"/> together.</summary>
/// <param name="Fran">First and last day that the areas were so.</param>
public sealed record Omradessamband(
    IReadOnlyList<string> Helheter,
    IReadOnlyList<string> Delar,
    DateOnly Fran,
    DateOnly Till
);
