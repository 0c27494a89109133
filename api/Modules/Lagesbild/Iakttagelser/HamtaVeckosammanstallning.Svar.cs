namespace Trygghet.Modules.Lagesbild;

internal static partial class HamtaVeckosammanstallning
{
    private sealed record Antalsrad(string Vecka, Iakttagelsekategori Kategori, long Antal);

    private sealed record Inkomna(string Vecka, long Antal);

    private static Response Sammanstall(
        Query query,
        string[] veckor,
        IReadOnlyList<Rapport> rapporter,
        IReadOnlyList<Antalsrad> antal,
        IReadOnlyList<Inkomna> inkomna,
        IReadOnlyList<Platsrad> platser
    )
    {
        var serie = Serien(
            veckor,
            antal,
            inkomna.ToDictionary(rad => rad.Vecka, rad => rad.Antal, StringComparer.Ordinal)
        );
        var kategorier = Enum.GetValues<Iakttagelsekategori>()
            .Select(kategori => Kategorin(kategori, serie, antal))
            .Where(rad => rad.Antal > 0 || rad.Vantat > 0)
            .ToList();
        return new(
            query.Omrade,
            query.Vecka,
            Slutsats(serie[^1], rapporter, kategorier),
            serie[^1].Antal,
            rapporter,
            kategorier,
            platser,
            serie
        );
    }

    private static List<Veckorad> Serien(
        string[] veckor,
        IReadOnlyList<Antalsrad> antal,
        Dictionary<string, long> rapporter
    )
    {
        var alla = veckor
            .Select(v => new VeckosammanstallningRules.Vecka(
                antal.Where(r => r.Vecka == v).Sum(r => r.Antal),
                rapporter.GetValueOrDefault(v)
            ))
            .ToList();
        var fore = alla.SkipLast(1).ToList();
        return veckor
            .Zip(alla)
            .Select(par =>
            {
                var (vecka, (sedda, inkomna)) = par;
                var granser = VeckosammanstallningRules.Berakna(fore, inkomna);
                return new Veckorad(
                    vecka,
                    sedda,
                    inkomna,
                    VeckosammanstallningRules.PerRapport(sedda, inkomna),
                    VeckosammanstallningRules.PerRapport(granser?.Nedre, inkomna),
                    VeckosammanstallningRules.PerRapport(granser?.Ovre, inkomna)
                );
            })
            .ToList();
    }

    private static Kategorirad Kategorin(
        Iakttagelsekategori kategori,
        List<Veckorad> serie,
        IReadOnlyList<Antalsrad> antal
    )
    {
        long Under(string vecka) => antal.Where(r => r.Vecka == vecka && r.Kategori == kategori).Sum(r => r.Antal);
        var nu = Under(serie[^1].Vecka);
        var fore = serie.SkipLast(1).Select(v => new VeckosammanstallningRules.Vecka(Under(v.Vecka), v.Rapporter));
        var granser = VeckosammanstallningRules.Berakna(fore.ToList(), serie[^1].Rapporter);
        var avviker = granser is not null && (nu > granser.Ovre || nu < granser.Nedre);
        return new(kategori, nu, granser?.Vantat, granser?.Nedre, granser?.Ovre, avviker);
    }

    private static string Slutsats(Veckorad vecka, IReadOnlyList<Rapport> rapporter, List<Kategorirad> kategorier)
    {
        var saknas = rapporter.Count(rapport => rapport.Status == Rapportstatus.Saknas);
        var rapport =
            rapporter.Count == 0
                ? "Ingen är utsedd att rapportera."
                : $"{rapporter.Count - saknas} av {rapporter.Count} väntade rapporter har kommit.";
        var antal = vecka.Antal == 1 ? "1 iakttagelse" : $"{vecka.Antal} iakttagelser";
        return $"{antal} under veckan. {rapport} {Jamfort(vecka, kategorier.Count(rad => rad.Avviker))}";
    }

    private static string Jamfort(Veckorad vecka, int avviker)
    {
        if (vecka.Ovre is null)
            return "Underlaget räcker inte för att jämföra med tidigare veckor.";
        var delar = new List<string>();
        if (vecka.PerRapport > vecka.Ovre || vecka.PerRapport < vecka.Nedre)
            delar.Add(
                $"Iakttagelserna per rapport är {(vecka.PerRapport > vecka.Ovre ? "fler" : "färre")} än väntat efter de tolv veckorna före."
            );
        if (avviker > 0)
            delar.Add($"{avviker} av kategorierna avviker från de tolv veckorna före.");
        return delar.Count > 0 ? string.Join(' ', delar) : "Inget avviker från de tolv veckorna före.";
    }
}
