using MediatR;
using Trygghet.Modules.Organisation.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>What rows are examined against: our codes, the source's codes, the areas, and where the sender may import.</summary>
internal sealed class Granskningsunderlag(
    Db db,
    IMediator mediator,
    IRattighetskalla rattigheter,
    Versioner versioner,
    TimeProvider clock
)
{
    internal sealed record Indikatorrad(
        string Kod,
        Matning Matning,
        int MinstaAntal,
        int SakertAntal,
        string Enhet,
        string[] Omradesnivaer
    );

    /// <summary>What a code stands for, and the part of it when it is narrower than the whole: "Elever, årskurs 5" is pupils, of year 5.</summary>
    internal readonly record struct Traff<T>(T? Vad, string Del)
        where T : class;

    private Dictionary<string, Indikatorrad> indikatorer = [];
    private Dictionary<string, Omradesinfo> perNamn = [];
    private ILookup<Kodslag, Kallkod> koder = Array.Empty<Kallkod>().ToLookup(kod => kod.Slag);
    private Dictionary<(Kodslag, string), Kallkod> oversattning = [];
    private bool egnaKoder;

    public DateOnly Idag { get; private set; }
    public string Datamangdskalla { get; private set; } = "";
    public decimal Designeffekt { get; private set; } = 1;

    /// <summary>The figures are public at their source already.</summary>
    public bool OppenKalla { get; private set; }
    public Dictionary<string, Omradesinfo> Omraden { get; private set; } = [];
    public IReadOnlyList<Omradessamband> Samband { get; private set; } = [];
    public HashSet<string> TillatnaOmraden { get; private set; } = [];

    /// <summary>Where the sender may change what a decided report locked.</summary>
    public string[] UpplasbaraOmraden { get; private set; } = [];

    /// <summary>The municipality that has areas below it: the one this installation serves.</summary>
    public string Hemkommun { get; private set; } = "";

    public async Task LaddaAsync(string datamangd, ILasare lasare, string avsandare, CancellationToken ct)
    {
        Idag = clock.Today();
        (Datamangdskalla, Designeffekt, OppenKalla) = (
            await db.SingleOrDefaultAsync<Datamangdsrad>(SelectDatamangd, new { datamangd }, ct)
        )!;
        egnaKoder = lasare.Kalla is null;
        var rader = await db.ListAsync<Rad>(SelectIndikatorer, null, ct);
        indikatorer = rader.ToDictionary(rad => rad.Kod, rad => rad.Indikator(), StringComparer.Ordinal);
        var kallkoder = await db.ListAsync<Kallkod>(SelectKoder, new { Kalla = lasare.Kalla ?? datamangd }, ct);
        oversattning = kallkoder.ToDictionary(kod => (kod.Slag, kod.Kod));
        koder = kallkoder.ToLookup(kod => kod.Slag);

        var omraden = await mediator.Send(new HamtaAllaOmraden(), ct);
        Omraden = omraden.ToDictionary(omrade => omrade.Kod, StringComparer.Ordinal);
        Samband = await mediator.Send(new HamtaOmradessamband(), ct);
        perNamn = lasare.OmradenHeterNamn ? PerNamn(omraden) : [];
        Hemkommun =
            omraden
                .Where(o => o.Foralder is not null && Omraden[o.Foralder].Typ == Omradestyp.Kommun)
                .Select(o => o.Foralder)
                .FirstOrDefault()
            ?? "";
        var ratter = (await rattigheter.HamtaAsync(avsandare, await versioner.LasAsync(), ct)).Rattigheter;
        TillatnaOmraden = ratter.GetValueOrDefault(ImportRatt.Importera, []).ToHashSet(StringComparer.Ordinal);
        UpplasbaraOmraden = ratter.GetValueOrDefault(ImportRatt.Lasupp, []);
    }

    /// <summary>A source's code means what the mapping says and nothing else; in our own formats our own codes come first.</summary>
    public Traff<Indikatorrad> Indikator(string kod)
    {
        if (egnaKoder && indikatorer.TryGetValue(kod, out var egen))
            return new(egen, "");
        return oversattning.TryGetValue((Kodslag.Indikator, kod), out var rad)
            ? new(indikatorer[rad.Indikator!], rad.Uppdelning ?? "")
            : new(null, "");
    }

    public Traff<Omradesinfo> Omrade(string kod)
    {
        if (
            oversattning.TryGetValue((Kodslag.Omrade, kod), out var rad)
            && Omraden.TryGetValue(rad.Omrade!, out var dess)
        )
            return new(dess, rad.Uppdelning ?? "");
        return new(Omraden.GetValueOrDefault(kod) ?? perNamn.GetValueOrDefault(kod), "");
    }

    public string Uppdelning(string kod) =>
        oversattning.TryGetValue((Kodslag.Uppdelning, kod), out var rad) ? rad.Uppdelning! : kod;

    /// <summary>What an unknown code might have been meant as: the codes that the sender could have written.</summary>
    public IEnumerable<string> Kandidater(Kodslag slag) =>
        (slag, egnaKoder) switch
        {
            (Kodslag.Indikator, true) => indikatorer.Keys,
            (Kodslag.Omrade, _) when perNamn.Count > 0 => perNamn.Keys,
            (Kodslag.Omrade, _) => Omraden.Keys,
            _ => koder[slag].Select(kod => kod.Kod),
        };

    /// <summary>Of areas with the same name the one of today, and of those the greatest.</summary>
    private static Dictionary<string, Omradesinfo> PerNamn(IEnumerable<Omradesinfo> omraden) =>
        omraden
            .OrderByDescending(omrade => omrade.GiltigTill is null)
            .ThenBy(omrade => omrade.Typ)
            .DistinctBy(omrade => omrade.Namn, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(omrade => omrade.Namn, StringComparer.OrdinalIgnoreCase);

    private sealed record Kallkod(Kodslag Slag, string Kod, string? Indikator, string? Omrade, string? Uppdelning);

    private sealed record Rad(
        string Kod,
        Matning Matning,
        int MinstaAntal,
        int SakertAntal,
        string Enhet,
        string Omradesnivaer
    )
    {
        public Indikatorrad Indikator() => new(Kod, Matning, MinstaAntal, SakertAntal, Enhet, Omradesnivaer.Split(','));
    }

    private sealed record Datamangdsrad(string Kalla, decimal Designeffekt, bool OppenKalla);

    private const string SelectDatamangd = """
        select kalla, designeffekt, oppen_kalla
          from indikatorer.datamangd
         where kod = @Datamangd
        """;

    private const string SelectIndikatorer = """
        select kod, matning, minsta_antal, sakert_antal, enhet, array_to_string(omradesnivaer, ',') as omradesnivaer
          from indikatorer.indikator
        """;

    private const string SelectKoder = """
        select slag, kod, indikator, omrade, uppdelning
          from indikatorer.kallkod
         where kalla = @Kalla
        """;
}
