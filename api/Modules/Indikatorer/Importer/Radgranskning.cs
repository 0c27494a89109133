using Trygghet.Modules.Organisation.Contract;

namespace Trygghet.Modules.Indikatorer;

/// <summary>A row that can be stored, unless the rest of the file or what is stored already speaks against it.</summary>
internal sealed record Godrad(
    string Indikator,
    string Omrade,
    string Period,
    Radtolkning.Varden Varden,
    MatvardeRules.Bedomning Bedomning,
    string Kalla
);

/// <summary>Examines one row at a time: syntax, then codes, then business. Only the first thing wrong is told.</summary>
internal sealed class Radgranskning(Granskningsunderlag underlag)
{
    private readonly Radtolkning tolkning = new();
    private readonly SortedDictionary<string, int> foreOmradet = new(StringComparer.Ordinal);
    private int oavslutade;

    public OkandaKoder Okanda { get; } = new(underlag);

    /// <summary>Exactly one of the two is not null.</summary>
    public (Godrad? God, Radfel? Fel) Granska(Importrad rad)
    {
        var (varden, fel) = tolkning.Tolka(rad, underlag.Uppdelning(rad.Uppdelning));
        if (varden is null)
            return (null, Uppdelningsfel(rad, fel!));
        var (indikator, avIndikatorn) = underlag.Indikator(rad.Indikator);
        var (omrade, avOmradet) = underlag.Omrade(rad.Omrade);
        if (avIndikatorn.Length + avOmradet.Length > 0)
            varden = varden with { Uppdelning = ImportRules.Forena(varden.Uppdelning, avIndikatorn, avOmradet) };
        fel = Kodfel(rad, indikator, omrade) ?? Verksamhetsfel(rad, varden, indikator!, omrade!);
        if (fel is not null)
            return (null, fel);

        Minns(varden.Dagar, omrade!);
        // The denominator of a share is its number of answers, unless the sender tells them apart.
        if (indikator!.Matning == Matning.Andel && varden is { N: null, Namnare: <= int.MaxValue })
            varden = varden with { N = (int)varden.Namnare.Value };
        // What the source itself hides stays hidden, whatever the thresholds become.
        if (
            varden is { Varde: not null, Status: var status, Konfidentialitet: Konfidentialitet.Fri }
            && TroskelRules.ArDold(status)
        )
            varden = varden with { Konfidentialitet = Konfidentialitet.EjForPublicering };
        var minst = TroskelRules.Minst(indikator.Matning, indikator.MinstaAntal, underlag.OppenKalla, omrade!.Typ);
        var bedomning = MatvardeRules.Bedom(indikator.Matning, minst, Underlag(varden, indikator));
        var kalla = rad.Kalla.Length > 0 ? rad.Kalla : underlag.Datamangdskalla;
        return (new(indikator.Kod, omrade.Kod, rad.Period, varden, bedomning, kalla), null);
    }

    private Vardeunderlag Underlag(Radtolkning.Varden varden, Granskningsunderlag.Indikatorrad indikator) =>
        new(varden.Varde, varden.N)
        {
            Taljare = varden.Taljare,
            Namnare = varden.Namnare,
            Standardfel = varden.Standardfel,
            Enhet = indikator.Enhet,
            Designeffekt = underlag.Designeffekt,
            Konfidentialitet = varden.Konfidentialitet,
            SakertAntal = indikator.SakertAntal,
            Levererad = varden.Status,
        };

    /// <summary>What is not wrong but worth a look, said once for the whole file.</summary>
    public IEnumerable<string> Varningar()
    {
        foreach (var (kod, antal) in foreOmradet)
        {
            var omrade = underlag.Omraden[kod];
            yield return $"{omrade.Namn} bildades {omrade.GiltigFran:yyyy-MM-dd}: {antal} rader gäller tiden dessförinnan och ska vara omräknade.";
        }
        if (oavslutade > 0)
            yield return $"{oavslutade} rader gäller perioder som inte är slut än.";
        if (Okanda.FlerAnSomRaknas)
            yield return $"Filen har fler okända koder än de {OkandaKoder.Flest} som räknas upp.";
    }

    /// <summary>A breakdown in the source's words is a code that can be mapped, like an area or a crime.</summary>
    private Radfel Uppdelningsfel(Importrad rad, Radfel fel) =>
        fel.Kod == Radtolkning.OlasligUppdelning
            ? fel with
            {
                Forslag = Okanda.Rakna(Kodslag.Uppdelning, rad.Uppdelning),
            }
            : fel;

    private Radfel? Kodfel(Importrad rad, Granskningsunderlag.Indikatorrad? indikator, Omradesinfo? omrade)
    {
        var forslag = (
            indikator is null ? Okanda.Rakna(Kodslag.Indikator, rad.Indikator) : null,
            omrade is null ? Okanda.Rakna(Kodslag.Omrade, rad.Omrade) : null
        );
        if (indikator is null)
            return new("okand-indikator", "indikator", $"Indikatorn {rad.Indikator.Kort()} finns inte.", forslag.Item1);
        if (omrade is null)
            return new("okant-omrade", "omrade", $"Området {rad.Omrade.Kort()} finns inte.", forslag.Item2);
        if (!underlag.TillatnaOmraden.Contains(omrade.Kod))
            return new("ratt-saknas-i-omradet", "omrade", $"Avsändaren får inte importera för {omrade.Namn}.");
        return null;
    }

    private Radfel? Verksamhetsfel(
        Importrad rad,
        Radtolkning.Varden varden,
        Granskningsunderlag.Indikatorrad indikator,
        Omradesinfo omrade
    )
    {
        if (varden.Varde is { } varde && !MatvardeRules.ArMojligt(indikator.Matning, varde))
            return new("varde-orimligt", "varde", $"Värdet {rad.Varde.Kort()} kan inte stämma: {indikator.Enhet}.");
        if (varden.Dagar.Fran > underlag.Idag)
            return new("period-i-framtiden", "period", $"Perioden {rad.Period} har inte börjat.");
        if (omrade.GiltigTill < varden.Dagar.Fran)
            return new("omrade-upphort", "omrade", $"{omrade.Namn} upphörde {omrade.GiltigTill:yyyy-MM-dd}.");
        if (omrade.Typ != Omradestyp.Rike && !indikator.Omradesnivaer.Contains($"{omrade.Typ}", StringComparer.Ordinal))
            return new(
                "fel-omradesniva",
                "omrade",
                $"{indikator.Kod} mäts för {string.Join(", ", indikator.Omradesnivaer)}, inte för {omrade.Typ}."
            );
        return null;
    }

    private void Minns(PeriodRules.Dagar dagar, Omradesinfo omrade)
    {
        if (dagar.Till < omrade.GiltigFran)
            foreOmradet[omrade.Kod] = foreOmradet.GetValueOrDefault(omrade.Kod) + 1;
        if (dagar.Till >= underlag.Idag)
            oavslutade++;
    }
}
