using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Codes that are not ours, each once with its number of rows and what it probably should be.</summary>
internal sealed class OkandaKoder(Granskningsunderlag underlag)
{
    /// <summary>A file of nothing but unknown codes must not fill the memory.</summary>
    public const int Flest = 5000;

    private readonly Dictionary<(Kodslag Slag, string Kod), (int Antal, string? Forslag)> okanda = [];

    public bool FlerAnSomRaknas { get; private set; }

    public IReadOnlyList<OkandKod> Lista =>
        okanda
            .Select(par => new OkandKod(par.Key.Slag, par.Key.Kod, par.Value.Antal, par.Value.Forslag))
            .OrderByDescending(kod => kod.Antal)
            .ThenBy(kod => kod.Kod, StringComparer.Ordinal)
            .ToList();

    /// <summary>One more row with this code; answers with the proposed match.</summary>
    public string? Rakna(Kodslag slag, string kod)
    {
        var nyckel = (slag, kod.Length <= 100 ? kod : kod[..100]);
        if (!okanda.TryGetValue(nyckel, out var kand))
        {
            if (okanda.Count == Flest)
            {
                FlerAnSomRaknas = true;
                return null;
            }
            kand = (0, Forslag(slag, nyckel.Item2));
        }
        okanda[nyckel] = kand with { Antal = kand.Antal + 1 };
        return kand.Forslag;
    }

    /// <summary>Our code for what the sender's code resembles most.</summary>
    private string? Forslag(Kodslag slag, string kod)
    {
        if (slag == Kodslag.Omrade && MedNamnet(kod) is { } omrade)
            return omrade;
        if (Nearest.To(kod, underlag.Kandidater(slag)) is not { } narmast)
            return null;
        return slag switch
        {
            Kodslag.Indikator => underlag.Indikator(narmast).Vad?.Kod,
            Kodslag.Omrade => underlag.Omrade(narmast).Vad?.Kod,
            _ => underlag.Uppdelning(narmast),
        };
    }

    /// <summary>People write the name where the code should stand: "Järva" is jarva.</summary>
    private string? MedNamnet(string namn) =>
        underlag
            .Omraden.Values.Where(omrade => string.Equals(omrade.Namn, namn, StringComparison.OrdinalIgnoreCase))
            .OrderByDescending(omrade => omrade.GiltigTill is null)
            .ThenBy(omrade => omrade.Typ)
            .Select(omrade => omrade.Kod)
            .FirstOrDefault();
}
