using MediatR;
using Trygghet.Modules.Organisation.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>What rows are examined against: our codes, the source's codes, the areas, and where the sender may import.</summary>
internal sealed class Granskningsunderlag(Db db, IMediator mediator, IRattighetskalla rattigheter, TimeProvider clock)
{
    internal sealed record Indikatorrad(
        string Kod,
        Matning Matning,
        int MinstaAntal,
        string Enhet,
        string[] Omradesnivaer
    );

    public DateOnly Idag { get; private set; }
    public string Datamangdskalla { get; private set; } = "";
    public decimal Designeffekt { get; private set; } = 1;
    public Dictionary<string, Indikatorrad> Indikatorer { get; private set; } = [];
    public Dictionary<string, Omradesinfo> Omraden { get; private set; } = [];
    public HashSet<string> TillatnaOmraden { get; private set; } = [];

    /// <summary>The municipality that has areas below it: the one this installation serves.</summary>
    public string Hemkommun { get; private set; } = "";

    /// <summary><paramref name="kodkalla"/> is whose indicator codes the file has, null for our own.</summary>
    public async Task LaddaAsync(string datamangd, string? kodkalla, string avsandare, CancellationToken ct)
    {
        Idag = clock.Today();
        (Datamangdskalla, Designeffekt) = (
            await db.SingleOrDefaultAsync<Datamangdsrad>(SelectDatamangd, new { datamangd }, ct)
        )!;
        var koder = await db.ListAsync<Kodrad>(SelectIndikatorer, new { kodkalla }, ct);
        Indikatorer = koder.ToDictionary(rad => rad.Avsandarkod, rad => rad.Indikator(), StringComparer.Ordinal);

        var omraden = await mediator.Send(new HamtaAllaOmraden(), ct);
        Omraden = omraden.ToDictionary(omrade => omrade.Kod, StringComparer.Ordinal);
        Hemkommun =
            omraden
                .Where(o => o.Foralder is not null && Omraden[o.Foralder].Typ == Omradestyp.Kommun)
                .Select(o => o.Foralder)
                .FirstOrDefault()
            ?? "";
        var ratter = await rattigheter.HamtaAsync(avsandare, ct);
        TillatnaOmraden = ratter[ImportRatt.Importera].ToHashSet(StringComparer.Ordinal);
    }

    private sealed record Kodrad(
        string Avsandarkod,
        string Kod,
        Matning Matning,
        int MinstaAntal,
        string Enhet,
        string Omradesnivaer
    )
    {
        public Indikatorrad Indikator() => new(Kod, Matning, MinstaAntal, Enhet, Omradesnivaer.Split(','));
    }

    private sealed record Datamangdsrad(string Kalla, decimal Designeffekt);

    private const string SelectDatamangd = """
        select kalla, designeffekt
          from indikatorer.datamangd
         where kod = @Datamangd
        """;

    private const string SelectIndikatorer = """
        select coalesce(k.kod, i.kod) as avsandarkod, i.kod, i.matning, i.minsta_antal, i.enhet,
               array_to_string(i.omradesnivaer, ',') as omradesnivaer
          from indikatorer.indikator i
          left join indikatorer.kallkod k on k.indikator = i.kod and k.kalla = @Kodkalla
         where @Kodkalla::text is null
            or k.kod is not null
        """;
}
