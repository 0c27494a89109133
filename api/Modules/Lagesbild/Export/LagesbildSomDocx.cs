using System.Globalization;
using Trygghet.Modules.Lagesbild.Contract;
using Trygghet.Shared.Docx;

namespace Trygghet.Modules.Lagesbild;

/// <summary>A picture as a document: the decision first, then the parts of the law, the problems with their causes, and the figures.</summary>
internal sealed class LagesbildSomDocx(Dokument dokument, HamtaLagesbildsdokument.Response svar, string adress)
{
    private readonly Figurer figurer = new(adress, svar.Hamtad);

    public void Skriv()
    {
        var bild = svar.Lagesbild;
        dokument.Underrubrik($"{svar.Omradesnamn}, {Dag(bild.PeriodFran)}–{Dag(bild.PeriodTill)}. {Slag(bild.Typ)}.");
        Beslut();
        dokument.Innehall("Innehåll");
        Del("Kartläggning: brott och otrygghet", bild.KartlaggningBrottslighet);
        Del("Kartläggning: konsekvenser", bild.KartlaggningKonsekvenser);
        Del("Annan information", bild.AnnanInformation);
        Del("Analys", bild.Analys);
        dokument.Rubrik(1, "Problem");
        if (svar.Problem.Count == 0)
            dokument.Stycke("Inga problem är beskrivna.");
        foreach (var (nummer, problem) in svar.Problem.Index())
            new ProblemSomDocx(dokument, problem, svar.Orsaksanalyser[nummer], svar.Namn, figurer).Skriv(nummer + 1);
        ObligatoriskaUnderlag();
        Siffertabell();
        Kallor();
    }

    private void Beslut()
    {
        var bild = svar.Lagesbild;
        if (bild.Beslut is not { } beslut)
        {
            dokument.Stycke(
                new Del("Utkast. ", Fet: true),
                $"Inte beslutad. Siffrorna är de som gällde {svar.Hamtad.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)} UTC."
            );
            return;
        }
        dokument.Stycke(
            new Del("Fastställd ", Fet: true),
            $"{Dag(beslut.Datum)} av {beslut.Organ}, dnr {beslut.Diarienummer}."
        );
        if (bild.Undantag is { } undantag)
            Undantaget(undantag);
        if (bild.Sekretessprovning is { } provning)
            dokument.Stycke($"Sekretessprövad {Dag(provning.Datum)}: {provning.Resultat}");
    }

    private void Undantaget(Undantag.Response undantag)
    {
        dokument.Stycke(new Del("Fastställd med undantag. ", Fet: true), undantag.Skal);
        dokument.Stycke(new Del("Det som saknades: ", Fet: true), string.Join(" ", undantag.Saknades));
    }

    private void Del(string rubrik, string? text)
    {
        dokument.Rubrik(1, rubrik);
        new TextSomDocx(dokument, svar.Lagesbild.SiffrorIText, figurer).Skriv(text);
    }

    private void ObligatoriskaUnderlag()
    {
        if (!svar.Kallkrav.Galler)
            return;
        dokument.Rubrik(1, "Obligatoriska underlag");
        dokument.Tabell(
            "Obligatoriska underlag: ingår, eller ej tillgängligt därför att",
            ["Underlag", "Svar", "Var det står"],
            svar.Kallkrav.Kallor.Select(kalla =>
                (IReadOnlyList<IReadOnlyList<Del>>)
                    [
                        [kalla.Namn],
                        [Kallsvar(kalla)],
                        [kalla.Bestammelse],
                    ]
            )
        );
    }

    private static string Kallsvar(HamtaKallkrav.Underlag kalla) =>
        kalla.Ingar switch
        {
            true => "Ingår",
            false => $"Ej tillgängligt, därför att: {kalla.Darfor}",
            null => "Inte besvarat",
        };

    private void Siffertabell()
    {
        dokument.Rubrik(1, "Siffrorna");
        if (svar.Siffror.Count == 0)
        {
            dokument.Stycke("Lägesbilden har inga siffror.");
            return;
        }
        dokument.Tabell(
            "Alla siffror i lägesbilden med område, period, antal svar och 95-procentigt intervall",
            ["Indikator", "Område", "Period", "Värde", "n", "95 %-intervall", "Status"],
            svar.Siffror.Select(Rad)
        );
    }

    private static IReadOnlyList<IReadOnlyList<Del>> Rad(Figur figur) =>
        [
            [$"{figur.Kod} {figur.Namn}"],
            [figur.Omradesnamn],
            [figur.Period],
            [new Del(Varde(figur), Siffertext.Fotnot(figur))],
            [figur.N is { } n ? Siffertext.Tal(n) : "–"],
            [Siffertext.Intervall(figur)],
            [Siffertext.Status(figur.Status) + (figur.Syntetisk ? ", syntetiska exempeldata" : "")],
        ];

    private static string Varde(Figur figur) =>
        figur.Nu is { } nu ? $"{Siffertext.Varde(figur)} (nu {Siffertext.Tal(nu)})" : Siffertext.Varde(figur);

    private void Kallor()
    {
        dokument.Rubrik(1, "Källor");
        if (svar.Lagesbild.Kallor.Count == 0)
            dokument.Stycke("Inga källor är angivna.");
        foreach (var kalla in svar.Lagesbild.Kallor)
            dokument.Punkt(0, "•", kalla.Hamtad is { } dag ? $"{kalla.Namn}, hämtad {Dag(dag)}" : kalla.Namn);
    }

    private static string Dag(DateOnly dag) => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Slag(Lagesbildstyp typ) =>
        typ switch
        {
            Lagesbildstyp.Egen => "Egen lägesbild",
            Lagesbildstyp.Gemensam => "Gemensam lägesbild",
            Lagesbildstyp.Veckobild => "Veckobild",
            Lagesbildstyp.Tertial => "Lägesbild för tertialet",
            Lagesbildstyp.Lagstadgad => "Lägesbild enligt lag (2023:196) 4 §",
            _ => "Lägesbild om våldsbejakande extremism",
        };
}
