using Trygghet.Modules.Lagesbild.Contract;

namespace Trygghet.Modules.Lagesbild;

internal static partial class HamtaLagesbild
{
    private sealed record Row(
        Guid Id,
        string Rubrik,
        Lagesbildstyp Typ,
        string? Part,
        string Omrade,
        DateOnly PeriodFran,
        DateOnly PeriodTill,
        string? KartlaggningBrottslighet,
        string? KartlaggningKonsekvenser,
        string? AnnanInformation,
        string? Analys,
        string Kallor,
        Guid[] Delbilder,
        LagesbildStatus Status,
        DateOnly? LedningsgranskningDatum,
        string? LedningsgranskningOrgan,
        DateTime? KlarAt,
        string? AterforingSkal,
        Guid? Foregaende,
        Guid? Efterfoljare,
        string? Organ,
        DateOnly? Beslutsdatum,
        string? Diarienummer,
        string? FaststalldAv,
        string? SekretessprovningAv,
        DateOnly? SekretessprovningDatum,
        string? SekretessprovningResultat,
        DateTime? PubliceradAt,
        int Version,
        DateTime CreatedAt,
        string SkapadAv
    );

    private sealed record ProblemRow(
        Guid Id,
        string Rubrik,
        Problemdimension Dimension,
        long AntalOrsaker,
        string[] Ursprung
    )
    {
        public Problemrad ToProblemrad() =>
            new(Id, Rubrik, Dimension, AntalOrsaker, Ursprung.Select(Enum.Parse<Sida>).ToList());
    }

    private const string Select = """
        select id, rubrik, typ, part, omrade, period_fran, period_till, kartlaggning_brottslighet,
               kartlaggning_konsekvenser, annan_information, analys, kallor::text,
               array(select del.id
                       from unnest(l.delbilder) with ordinality as d (id, plats)
                       join lagesbild.lagesbild del on del.id = d.id
                      where lagesbild.synlig(del, @Nycklar)
                      order by d.plats) as delbilder,
               status, ledningsgranskning_datum, ledningsgranskning_organ, klar_at, aterforing_skal, foregaende,
               (select ny.id
                  from lagesbild.lagesbild ny
                 where ny.foregaende = l.id
                   and lagesbild.synlig(ny, @Nycklar)) as efterfoljare,
               organ, beslutsdatum, diarienummer, faststalld_av, sekretessprovning_av, sekretessprovning_datum,
               sekretessprovning_resultat, publicerad_at, version, created_at, skapad_av
          from lagesbild.lagesbild l
         where id = @Id
           and lagesbild.synlig(l, @Nycklar)
        """;

    private const string SelectProblem = """
        select p.id, p.rubrik, p.dimension,
               (select count(*)
                  from lagesbild.orsak o
                 where o.problem_id = p.id
                   and o.borttagen_at is null) as antal_orsaker,
               lagesbild.ursprung(p.id) as ursprung
          from lagesbild.problem p
         where p.lagesbild_id = @Id
           and p.borttagen_at is null
         order by p.created_at, p.id
        """;

    private const string SelectFasta = """
        select indikator
          from lagesbild.fast_matvarde
         where lagesbild_id = @Id
         order by indikator
        """;

    private const string Example = """
        {"id":"0199a1b2-0000-7000-8000-000000000001","rubrik":"Järva första halvåret 2026","typ":"Gemensam","part":null,"omrade":"jarva",
        "periodFran":"2026-01-01","periodTill":"2026-06-30","kartlaggningBrottslighet":"Anmälda rån minskar, skadegörelse ökar.",
        "kartlaggningKonsekvenser":"Färre rör sig på torget efter kl. 20.","annanInformation":null,"analys":"Platsen saknar väktare.",
        "kallor":[{"namn":"Trygghetsmätningen","hamtad":"2026-09-01"}],"delbilder":[],"status":"Faststalld","handlingar":["NyVersion"],
        "ledningsgranskning":null,"klarmarkerad":"2026-09-08T08:00:00Z","aterforingSkal":null,"mottagen":false,"foregaende":null,
        "efterfoljare":null,
        "beslut":{"organ":"Styrgruppen Järva","datum":"2026-09-15","diarienummer":"SDN 2026/17"},"faststalldAv":"styrgrupp-jarva","undantag":null,
        "sekretessprovning":null,"publicerad":null,
        "problem":[{"id":"0199a1b2-0000-7000-8000-000000000002","rubrik":"Otrygghet vid torget","dimension":"Otrygghet","antalOrsaker":2,
        "ursprung":["Staden","Polisen"]}],
        "fastaMatvarden":[{"kod":"TRY-01","namn":"Trygg utomhus sent på kvällen i sitt bostadsområde","enhet":"procent","riktning":"HogBra",
        "asOf":"2026-09-15T11:20:00Z","da":{"period":"2025","varde":33.0,"n":412,"ki95":{"nedre":28.6,"ovre":37.7,"metod":"Wilson"},
        "status":"Ok","syntetisk":true,"kalla":"SYNTETISK","datamangd":"OMRADEN-SYNTETISKA","revision":1,
        "registrerad":"2026-05-02T06:00:00Z"},"nu":{"period":"2025","varde":34.1,"n":415,
        "ki95":{"nedre":29.7,"ovre":38.8,"metod":"Wilson"},"status":"Ok","syntetisk":true,"kalla":"SYNTETISK",
        "datamangd":"OMRADEN-SYNTETISKA","revision":2,"registrerad":"2026-10-30T06:00:00Z"},"reviderad":true}],"siffrorIText":[],
        "version":7,"skapad":"2026-08-20T08:00:00Z","skapadAv":"samordnare-jarva"}
        """;
}
