using Trygghet.Modules.Lagesbild.Contract;

namespace Trygghet.Modules.Lagesbild;

internal static partial class HamtaSammanstallning
{
    private sealed record Bildrad(
        Guid Id,
        string Rubrik,
        string Omrade,
        Lagesbildstyp Typ,
        LagesbildStatus Status,
        int Version
    );

    private sealed record Delbildsrad(Guid Id, string Rubrik, string Part, LagesbildStatus Status, bool Delad);

    private sealed record Problemrad(
        Guid Id,
        Guid LagesbildId,
        string Part,
        string Rubrik,
        string Vad,
        string Var,
        string Nar,
        string VilkaDrabbas,
        string? VilkaOrsakar,
        string? HurUtfors,
        string? SedanNar,
        Problemtrend? Trend,
        Problemdimension Dimension,
        string[] Indikatorer,
        Guid? SammanforingId,
        bool AndratSedanBeslutet,
        long AntalFaktorer,
        long AntalSteg,
        long AntalHypoteser
    )
    {
        public Matchning.Underlag Underlag() => new(Rubrik, Vad, Var, Dimension, Indikatorer);
    }

    private sealed record Orsaksrad(Guid Id, Guid ProblemId, int Lopnummer, string Text, bool Overtagen);

    private sealed record Beslutsrad(
        Guid? Id,
        Sammanforingsbeslut? Beslut,
        string? Skal,
        string? BeslutadAv,
        DateTime? CreatedAt,
        int? Version,
        string[] Sidor,
        Guid? ProblemId,
        string? Rubrik,
        string? Vad,
        string? Var,
        long AntalOrsaker
    );

    private const string SelectBild = """
        select l.id, l.rubrik, l.omrade, l.typ, l.status, l.version
          from lagesbild.lagesbild l
         where l.id = @Id
           and lagesbild.synlig(l, @Nycklar)
        """;

    private const string SelectDelbilder = """
        select l.id, l.rubrik, l.part, l.status, cardinality(l.delad_med) > 0 as delad
          from lagesbild.lagesbild g
          join lagesbild.lagesbild l on l.id = any(g.delbilder)
         where g.id = @Id
           and lagesbild.synlig(l, @Nycklar)
         order by l.part, l.created_at, l.id
        """;

    private const string SelectProblem = """
        select p.id, p.lagesbild_id, l.part, p.rubrik, p.vad, p.var, p.nar, p.vilka_drabbas, p.vilka_orsakar,
               p.hur_utfors, p.sedan_nar, p.trend, p.dimension, p.indikatorer, d.sammanforing_id,
               coalesce(d.problemversion <> p.version, false) as andrat_sedan_beslutet,
               (select count(*)
                  from lagesbild.faktor f
                 where f.problem_id = p.id
                   and f.borttagen_at is null) as antal_faktorer,
               (select coalesce(sum(jsonb_array_length(k.steg)), 0)::bigint
                  from lagesbild.handelsekedja k
                 where k.problem_id = p.id) as antal_steg,
               (select count(*)
                  from lagesbild.hypotes h
                 where h.problem_id = p.id
                   and h.borttagen_at is null) as antal_hypoteser
          from lagesbild.lagesbild g
          join lagesbild.lagesbild l on l.id = any(g.delbilder)
          join lagesbild.problem p on p.lagesbild_id = l.id
          left join lagesbild.sammanforing_del d
            on d.lagesbild_id = g.id
           and d.problem_id = p.id
           and d.borttagen_at is null
         where g.id = @Id
           and p.borttagen_at is null
           and lagesbild.synlig(l, @Nycklar)
         order by p.created_at, p.id
        """;

    private const string SelectOrsaker = """
        select o.id, o.problem_id, o.lopnummer, o.text,
               exists (select 1
                         from lagesbild.orsak tagen
                         join lagesbild.problem p on p.id = tagen.problem_id
                        where o.id = any(tagen.ursprung)
                          and tagen.borttagen_at is null
                          and p.lagesbild_id = g.id
                          and p.borttagen_at is null) as overtagen
          from lagesbild.lagesbild g
          join lagesbild.lagesbild l on l.id = any(g.delbilder)
          join lagesbild.problem del on del.lagesbild_id = l.id
          join lagesbild.orsak o on o.problem_id = del.id
         where g.id = @Id
           and del.borttagen_at is null
           and o.borttagen_at is null
           and lagesbild.synlig(l, @Nycklar)
         order by o.problem_id, o.lopnummer
        """;

    // Decisions, and problems of the joint picture that no decision made. The picture itself is checked by SelectBild.
    private const string SelectBeslut = """
        select s.id, s.beslut, s.skal, s.beslutad_av, s.created_at, s.version,
               array(select distinct d.sida
                       from lagesbild.sammanforing_del d
                      where d.sammanforing_id = s.id
                        and d.borttagen_at is null
                      order by d.sida) as sidor,
               p.id as problem_id, p.rubrik, p.vad, p.var,
               (select count(*)
                  from lagesbild.orsak o
                 where o.problem_id = p.id
                   and o.borttagen_at is null) as antal_orsaker
          from (select * from lagesbild.sammanforing where lagesbild_id = @Id and borttagen_at is null) s
          full join (select * from lagesbild.problem where lagesbild_id = @Id and borttagen_at is null) p
            on p.id = s.problem_id
         order by coalesce(s.created_at, p.created_at), s.id, p.id
        """;

    private const string Example = """
        {"lagesbildId":"0199a1b2-0000-7000-8000-000000000001","rubrik":"Järva första halvåret 2026","omrade":"jarva","status":"Utkast",
        "kvar":2,"saknas":["Polisen, lokalpolisområde Järva: 1 av 3 problem väntar på beslut."],
        "delbilder":[{"id":"0199a1b2-0000-7000-8000-000000000061","rubrik":"Stadens lägesbild för Järva","part":"sdf-jarva",
        "sida":"Staden","status":"Klar","delad":true}],
        "rader":[{"slag":"SammaIBada",
        "staden":[{"id":"0199a1b2-0000-7000-8000-000000000012","lagesbildId":"0199a1b2-0000-7000-8000-000000000061","part":"sdf-jarva",
        "rubrik":"Otrygghet vid torget","vad":"Öppen handel med narkotika.","var":"Kista torg","nar":"Kvällar",
        "vilkaDrabbas":"Boende","vilkaOrsakar":null,"hurUtfors":null,"sedanNar":null,"trend":"Okar","dimension":"Brott",
        "indikatorer":["BRO-07"],"andratSedanBeslutet":false,"antalFaktorer":0,"antalSteg":0,"antalHypoteser":0,
        "orsaker":[{"id":"0199a1b2-0000-7000-8000-000000000014","lopnummer":1,"text":"Mörk gångväg","overtagen":false}]}],
        "polisen":[{"id":"0199a1b2-0000-7000-8000-000000000013","lagesbildId":"0199a1b2-0000-7000-8000-000000000062",
        "part":"lpo-jarva-polisen","rubrik":"Narkotikahandel vid Kista torg","vad":"Öppen försäljning av narkotika.",
        "var":"Kista torg och entrén","nar":"Kl. 17–23","vilkaDrabbas":"Boende, butiker","vilkaOrsakar":null,"hurUtfors":null,
        "sedanNar":null,"trend":"Okar","dimension":"Brott","indikatorer":["BRO-07"],"andratSedanBeslutet":false,"antalFaktorer":0,"antalSteg":0,"antalHypoteser":0,"orsaker":[]}],
        "forslag":{"poang":0.78,"grunder":[{"slag":"Text","vikt":0.4,"likhet":0.45,"text":"Texterna har gemensamma ord: öppen, handel."},
        {"slag":"Plats","vikt":0.25,"likhet":1,"text":"Platserna har gemensamma ord: kista, torg."},
        {"slag":"Indikatorer","vikt":0.2,"likhet":1,"text":"Gemensamma indikatorer: BRO-07."},
        {"slag":"Dimension","vikt":0.15,"likhet":1,"text":"Samma slag av problem."}]},"beslut":null,"gemensamt":null}],
        "avvisade":[{"id":"0199a1b2-0000-7000-8000-000000000071",
        "staden":{"id":"0199a1b2-0000-7000-8000-000000000015","rubrik":"Otrygg väg hem i Husby"},
        "polisen":{"id":"0199a1b2-0000-7000-8000-000000000016","rubrik":"Rån i Husby"},
        "skal":"Det ena gäller gångvägen, det andra centrum.","avvisadAv":"samordnare-jarva","skapad":"2026-09-01T08:00:00Z","version":1}],"version":3}
        """;
}
