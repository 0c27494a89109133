using Trygghet.Modules.Indikatorer.Contract;

namespace Trygghet.Modules.Lagesbild;

internal static partial class HamtaOrsaksanalys
{
    private sealed record Faktorrad(
        Guid Id,
        Faktorslag Slag,
        Faktorniva Niva,
        string Text,
        string[] Parter,
        int Version
    )
    {
        public Faktor ToFaktor(Delursprung ursprung) => new(Id, Slag, Niva, Text, ursprung.Av(Parter), Version);
    }

    private sealed record Partrad(Guid Id, string Part);

    private sealed record Kedjerad(string Steg, int Version);

    private sealed record Hypotesrad(
        Guid Id,
        int Lopnummer,
        Guid OrsakId,
        string Antagande,
        string Indikator,
        VantadRiktning VantadRiktning,
        string Motbevis,
        Hypotesstatus Status,
        string[] Parter,
        int Version
    );

    private sealed record Underlagsrad(
        Guid HypotesId,
        Guid Id,
        Underlagssida Sida,
        int Styrka,
        string Text,
        string Kalla,
        string[] Parter,
        int Version
    )
    {
        public Underlag ToUnderlag(Delursprung ursprung) =>
            new(Id, Sida, Styrka, Text, Kalla, ursprung.Av(Parter), Version);
    }

    private static Response ToResponse(
        HamtaProblem.Response problem,
        IReadOnlyList<Faktor> faktorer,
        Kedja kedja,
        IReadOnlyList<Hypotes> hypoteser
    ) =>
        new(
            problem.Id,
            problem.Rubrik,
            problem.Omrade,
            problem.LagesbildId,
            problem.LagesbildStatus,
            problem.Indikatorer,
            problem.Orsaker.Select(ToOrsak).ToList(),
            faktorer,
            kedja,
            hypoteser,
            problem.Version
        );

    private static Orsak ToOrsak(HamtaProblem.Orsak orsak) =>
        new(
            orsak.Id,
            orsak.Lopnummer,
            orsak.Text,
            orsak.Typ,
            orsak.Perspektiv,
            orsak.Rutinaktivitet,
            orsak.ForalderOrsakId,
            orsak.Paverkbar,
            Atgardsforslag.For(orsak.Perspektiv, orsak.Rutinaktivitet),
            orsak.Ursprung,
            orsak.Version
        );

    private static Steg ToSteg(Kedjerules.Steg steg, IReadOnlyDictionary<Guid, string> parter, Delursprung ursprung) =>
        new(
            steg.Text,
            steg.BrytsAv,
            ursprung.Av((steg.Ursprung ?? []).Select(id => parter[id]).Distinct(StringComparer.Ordinal))
        );

    private static List<Hypotes> ToHypoteser(
        IReadOnlyList<Hypotesrad> rader,
        IReadOnlyList<Underlagsrad> underlag,
        IReadOnlyList<Indikatorinfo> indikatorer,
        Delursprung ursprung
    )
    {
        var namn = indikatorer.ToDictionary(info => info.Kod, info => info.Namn, StringComparer.Ordinal);
        var per = underlag.ToLookup(rad => rad.HypotesId);
        return rader
            .Select(rad => new Hypotes(
                rad.Id,
                rad.Lopnummer,
                rad.OrsakId,
                rad.Antagande,
                rad.Indikator,
                namn.GetValueOrDefault(rad.Indikator, rad.Indikator),
                rad.VantadRiktning,
                rad.Motbevis,
                rad.Status,
                per[rad.Id].Select(u => u.ToUnderlag(ursprung)).ToList(),
                ursprung.Av(rad.Parter),
                rad.Version
            ))
            .ToList();
    }

    private const string SelectFaktorer = """
        select id, slag, niva, text, lagesbild.delursprung(ursprung) as parter, version
          from lagesbild.faktor
         where problem_id = @ProblemId
           and borttagen_at is null
         order by created_at, id
        """;

    private const string SelectKedja = """
        select steg::text as steg, version
          from lagesbild.handelsekedja
         where problem_id = @ProblemId
        """;

    private const string SelectHypoteser = """
        select id, lopnummer, orsak_id, antagande, indikator, vantad_riktning, motbevis, status,
               lagesbild.delursprung(ursprung) as parter, version
          from lagesbild.hypotes
         where problem_id = @ProblemId
           and borttagen_at is null
         order by lopnummer
        """;

    private const string SelectUnderlag = """
        select hypotes_id, id, sida, styrka, text, kalla, lagesbild.delursprung(ursprung) as parter, version
          from lagesbild.hypotesunderlag
         where problem_id = @ProblemId
           and borttagen_at is null
         order by created_at, id
        """;

    private const string SelectParter = """
        select p.id, l.part
          from lagesbild.problem p
          join lagesbild.lagesbild l on l.id = p.lagesbild_id
         where p.id = any(@Ids)
        """;

    private const string Example = """
        {"problemId":"0199a1b2-0000-7000-8000-000000000002","rubrik":"Otrygghet vid torget","omrade":"jarva",
        "lagesbildId":"0199a1b2-0000-7000-8000-000000000001","lagesbildStatus":"Utkast","indikatorer":[],
        "orsaker":[{"id":"0199a1b2-0000-7000-8000-000000000003","lopnummer":1,"text":"Torget är mörkt och saknar vuxna efter kl. 18.",
        "typ":"Direkt","perspektiv":"PlatsSituation","rutinaktivitet":"AvsaknadAvVaktare","foralderOrsakId":null,"paverkbar":"Ja",
        "forslag":[{"typ":"Situationell","skal":"Ingen ser eller ingriper: öka insyn, närvaro eller belysning på platsen."},
        {"typ":"Trygghetsskapande","skal":"Fler som rör sig på platsen ger också ökad trygghet."}],"ursprung":[],"version":1}],
        "faktorer":[{"id":"0199a1b2-0000-7000-8000-000000000004","slag":"Skydd","niva":"Grupp",
        "text":"Föreningar med vuxna ledare vid torget.","ursprung":[{"sida":"Staden","part":"sdf-jarva"}],"version":1}],
        "handelsekedja":{"steg":[{"text":"Säljare och köpare möts i skymundan.","brytsAv":"Belysning och röjd sikt","ursprung":[]}],"version":1},
        "hypoteser":[{"id":"0199a1b2-0000-7000-8000-000000000005","lopnummer":1,"orsakId":"0199a1b2-0000-7000-8000-000000000003",
        "antagande":"Om torget blir ljusare minskar otryggheten.","indikatorSomFalsifierar":"TRY-03",
        "indikatornamn":"Oro för att närstående ska utsättas för brott","vantadRiktning":"Minskar",
        "motbevis":"Andelen är oförändrad eller högre vid nästa mätning.","status":"Foreslagen",
        "underlag":[{"id":"0199a1b2-0000-7000-8000-000000000006","sida":"For","styrka":2,
        "text":"Boende pekar ut mörkret vid tre vandringar.","kalla":"Trygghetsvandringar 2026","ursprung":[],"version":1}],"ursprung":[],"version":1}],"version":1}
        """;
}
