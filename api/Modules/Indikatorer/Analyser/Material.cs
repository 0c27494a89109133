using Trygghet.Modules.Organisation.Contract;

namespace Trygghet.Modules.Indikatorer;

/// <summary>What one question gave, arranged in series.</summary>
internal sealed class Material
{
    private readonly Dictionary<string, Omradesinfo> omraden;
    private readonly ILookup<(string Indikator, string Omrade), Punkt> punkter;
    private readonly ILookup<string, Brottrad> brott;

    public Material(
        IReadOnlyList<Definition> definitioner,
        IReadOnlyList<Omradesinfo> omraden,
        IReadOnlyList<string> begarda,
        IReadOnlyList<Punkt> punkter,
        IReadOnlyList<Brottrad> brott
    )
    {
        Definitioner = definitioner;
        Begarda = begarda;
        this.omraden = omraden.ToDictionary(omrade => omrade.Kod, StringComparer.Ordinal);
        this.punkter = punkter.ToLookup(punkt => (punkt.Indikator, punkt.Omrade));
        this.brott = brott.ToLookup(rad => rad.Indikator, StringComparer.Ordinal);
    }

    public IReadOnlyList<Definition> Definitioner { get; }

    /// <summary>The moment that the figures are of; null is now.</summary>
    public DateTime? AsOf { get; init; }

    /// <summary>The areas that were asked for and that the caller may read.</summary>
    public IReadOnlyList<string> Begarda { get; }

    /// <summary>Hidden values of the parts of the area that all are compared with.</summary>
    public IReadOnlyList<Doltvarde> Dolda { get; init; } = [];

    public Omradesinfo Omrade(string kod) => omraden[kod];

    /// <summary>Every published value of an indicator in an area, of all data sets.</summary>
    public IEnumerable<Punkt> Punkter(Definition definition, string omrade) => punkter[(definition.Kod, omrade)];

    /// <summary>The series of an indicator in an area, out of one data set: a real one before a made-up one, then the freshest.</summary>
    public Serie Serie(Definition definition, string omrade, string? datamangd = null)
    {
        var vald = punkter[(definition.Kod, omrade)]
            .GroupBy(punkt => punkt.Datamangd, StringComparer.Ordinal)
            .Where(grupp => datamangd is null || string.Equals(grupp.Key, datamangd, StringComparison.Ordinal))
            .OrderBy(grupp => grupp.First().Syntetisk)
            .ThenByDescending(grupp => grupp.Max(punkt => punkt.PeriodTill))
            .ThenBy(grupp => grupp.Key, StringComparer.Ordinal)
            .FirstOrDefault();
        var egna = brott[definition.Kod]
            .Where(rad => rad.Omrade is null || string.Equals(rad.Omrade, omrade, StringComparison.Ordinal));
        return new(definition, omraden[omrade], vald?.ToList() ?? [], egna.ToList());
    }

    /// <summary>A series against another area in the same data set, or against what is left of an area that it lies in.</summary>
    public Forandringspar MotOmrade(Serie serie, string mot, string? period, string? datamangd = null)
    {
        var andra = Serie(serie.Definition, mot, serie.Punkter.Count > 0 ? serie.Punkter[0].Datamangd : datamangd);
        return Ligger(serie.Omrade.Kod, i: mot)
            ? Forandringspar.Resten(serie, andra, period, HarDoldaSyskon)
            : Forandringspar.Omraden(serie, andra, period, Ligger(mot, i: serie.Omrade.Kod));
    }

    /// <summary>Did the area exist at the end of the value's period?</summary>
    public bool Fanns(string omrade, Punkt da) =>
        omraden[omrade].GiltigFran <= da.PeriodTill && (omraden[omrade].GiltigTill ?? da.PeriodTill) >= da.PeriodTill;

    /// <summary>Is some other part of the whole than the one this value is about hidden, in the same period and data set?</summary>
    private bool HarDoldaSyskon(Punkt del) =>
        Dolda.Any(dold =>
            string.Equals(dold.Indikator, del.Indikator, StringComparison.Ordinal)
            && string.Equals(dold.Period, del.Period, StringComparison.Ordinal)
            && string.Equals(dold.Datamangd, del.Datamangd, StringComparison.Ordinal)
            && !Ligger(del.Omrade, i: dold.Omrade)
        );

    private bool Ligger(string omrade, string i)
    {
        for (var kod = omrade; kod is not null; kod = omraden.GetValueOrDefault(kod)?.Foralder)
            if (string.Equals(kod, i, StringComparison.Ordinal))
                return true;
        return false;
    }
}
