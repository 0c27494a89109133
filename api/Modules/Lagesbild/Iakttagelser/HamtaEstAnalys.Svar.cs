using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

internal static partial class HamtaEstAnalys
{
    private sealed record Antalsrad(string Period, Iakttagelsekategori Kategori, long Antal);

    private sealed record Inkomna(string Period, long Antal);

    private sealed record Vantat(long Vantade, long Inkomna);

    private sealed record Textrad(string Text, string SkrivenAv, DateTime SkrivenAt, int Version);

    private sealed record Underlag(
        IReadOnlyList<Antalsrad> Antal,
        IReadOnlyList<Inkomna> Inkomna,
        IReadOnlyList<Platsrad> Platser,
        Vantat Vantat,
        Textrad? Text
    );

    private static Response Sammanstall(string omrade, List<EstPeriod> perioder, bool pagar, Underlag underlag)
    {
        var inkomna = underlag.Inkomna.ToDictionary(rad => rad.Period, rad => rad.Antal, StringComparer.Ordinal);
        var (period, alla) = (perioder[^1], perioder.Select(p => (p.Kod, inkomna.GetValueOrDefault(p.Kod))).ToList());
        var serie = Serien(alla, underlag.Antal);
        var kategorier = Enum.GetValues<Iakttagelsekategori>()
            .Select(kategori => Kategorin(kategori, alla, underlag.Antal))
            .Where(rad => rad.Antal > 0 || rad.Vantat > 0)
            .ToList();
        return new(
            omrade,
            period.Kod,
            period.Fran,
            period.Till,
            pagar,
            Slutsats(serie[^1], underlag.Vantat, kategorier, pagar),
            serie[^1].Antal,
            underlag.Vantat.Vantade,
            underlag.Vantat.Inkomna,
            kategorier,
            underlag.Platser,
            serie,
            underlag.Text is { } text ? new(text.Text, text.SkrivenAv, text.SkrivenAt) : null,
            underlag.Text?.Version ?? 0
        );
    }

    private static List<Periodrad> Serien(List<(string Kod, long Rapporter)> perioder, IReadOnlyList<Antalsrad> antal)
    {
        long Under(string kod) => antal.Where(rad => rad.Period == kod).Sum(rad => rad.Antal);
        var fore = perioder
            .SkipLast(1)
            .Select(p => new VeckosammanstallningRules.Vecka(Under(p.Kod), p.Rapporter))
            .ToList();
        return perioder
            .Select(p =>
            {
                var granser = VeckosammanstallningRules.Berakna(fore, p.Rapporter);
                return new Periodrad(
                    p.Kod,
                    Under(p.Kod),
                    p.Rapporter,
                    VeckosammanstallningRules.PerRapport(Under(p.Kod), p.Rapporter),
                    VeckosammanstallningRules.PerRapport(granser?.Nedre, p.Rapporter),
                    VeckosammanstallningRules.PerRapport(granser?.Ovre, p.Rapporter)
                );
            })
            .ToList();
    }

    private static HamtaVeckosammanstallning.Kategorirad Kategorin(
        Iakttagelsekategori kategori,
        List<(string Kod, long Rapporter)> perioder,
        IReadOnlyList<Antalsrad> antal
    )
    {
        long Under(string kod) =>
            antal.Where(rad => rad.Period == kod && rad.Kategori == kategori).Sum(rad => rad.Antal);
        var fore = perioder.SkipLast(1).Select(p => new VeckosammanstallningRules.Vecka(Under(p.Kod), p.Rapporter));
        var nu = Under(perioder[^1].Kod);
        var granser = VeckosammanstallningRules.Berakna(fore.ToList(), perioder[^1].Rapporter);
        var avviker = granser is not null && (nu > granser.Ovre || nu < granser.Nedre);
        return new(kategori, nu, granser?.Vantat, granser?.Nedre, granser?.Ovre, avviker);
    }

    private static string Slutsats(
        Periodrad rad,
        Vantat vantat,
        List<HamtaVeckosammanstallning.Kategorirad> kategorier,
        bool pagar
    )
    {
        var hittills = pagar ? " hittills" : "";
        var rapporter =
            vantat.Vantade == 0
                ? "Ingen rapport var väntad."
                : $"{vantat.Inkomna} av {vantat.Vantade} väntade rapporter har kommit.";
        var avviker = kategorier.Count(kategori => kategori.Avviker);
        var jamfort =
            rad.Ovre is null ? "Underlaget räcker inte för att jämföra med tidigare perioder."
            : avviker == 0 ? "Ingen kategori avviker från perioderna före."
            : $"{avviker} av kategorierna avviker från perioderna före.";
        return $"{rad.Antal} {(rad.Antal == 1 ? "iakttagelse" : "iakttagelser")} under perioden{hittills}. {rapporter} {jamfort}";
    }
}
