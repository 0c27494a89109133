namespace Trygghet.Modules.Indikatorer;

/// <summary>A node or a value of RDF: an address, or a text with a language or a datatype.</summary>
internal abstract record RdfTerm
{
    internal sealed record Iri(string Adress) : RdfTerm;

    internal sealed record Text(string Varde, string? Sprak = null, string? Datatyp = null) : RdfTerm;
}

/// <summary>
/// Statements about things, in the order they were made. Everything has an address of its own: there are no blank nodes, so that two
/// harvests can be compared.
/// </summary>
internal sealed class RdfGraf(IReadOnlyDictionary<string, string> prefix)
{
    private readonly OrderedDictionary<string, List<(string Egenskap, RdfTerm Varde)>> ting = new(
        StringComparer.Ordinal
    );

    public IReadOnlyDictionary<string, string> Prefix => prefix;

    public IEnumerable<(string Adress, IReadOnlyList<(string Egenskap, RdfTerm Varde)> Utsagor)> Ting =>
        ting.Select(par => (par.Key, (IReadOnlyList<(string, RdfTerm)>)par.Value));

    public RdfTing Om(string adress, params string[] typer)
    {
        var om = new RdfTing(this, adress);
        foreach (var typ in typer)
            om.Med("rdf:type", new RdfTerm.Iri(Hel(typ)));
        return om;
    }

    public void Lagg(string adress, string egenskap, RdfTerm varde)
    {
        if (!ting.TryGetValue(adress, out var utsagor))
            ting[adress] = utsagor = [];
        utsagor.Add((egenskap, varde));
    }

    /// <summary>"dcat:Dataset" in full.</summary>
    public string Hel(string namn)
    {
        var kolon = namn.IndexOf(':');
        return prefix[namn[..kolon]] + namn[(kolon + 1)..];
    }
}

/// <summary>One thing of a graph, to say more and more about.</summary>
internal sealed class RdfTing(RdfGraf graf, string adress)
{
    public string Adress => adress;

    public RdfTing Med(string egenskap, RdfTerm varde)
    {
        graf.Lagg(adress, egenskap, varde);
        return this;
    }

    public RdfTing Lank(string egenskap, params IEnumerable<string> adresser)
    {
        foreach (var till in adresser)
            Med(egenskap, new RdfTerm.Iri(till));
        return this;
    }

    /// <summary>A text in a language (sv, en) or in none; nothing is said when there is none.</summary>
    public RdfTing Text(string egenskap, string? text, string? sprak = null) =>
        string.IsNullOrEmpty(text) ? this : Med(egenskap, new RdfTerm.Text(text, sprak));

    public RdfTing Datum(string egenskap, DateOnly? dag) =>
        dag is { } d ? Med(egenskap, new RdfTerm.Text($"{d:yyyy-MM-dd}", Datatyp: "xsd:date")) : this;
}
