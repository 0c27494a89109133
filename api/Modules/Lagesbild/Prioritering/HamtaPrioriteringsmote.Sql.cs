using Trygghet.Modules.Lagesbild.Contract;

namespace Trygghet.Modules.Lagesbild;

internal static partial class HamtaPrioriteringsmote
{
    private sealed record Row(
        Guid Id,
        Guid LagesbildId,
        string Lagesbildsrubrik,
        string Omrade,
        DateOnly Datum,
        string Organ,
        string Narvarande,
        string? Diarienummer,
        Motesstatus Status,
        string? AvslutatAv,
        DateTime? Avslutat,
        int Version
    )
    {
        public Response Svar(
            IReadOnlyList<SokPrioriteringskriterier.Response> kriterier,
            IReadOnlyList<Problemrad> problem
        ) =>
            new(
                Id,
                LagesbildId,
                Lagesbildsrubrik,
                Omrade,
                Datum,
                Organ,
                Prioriteringsmote.Las(Narvarande),
                Diarienummer,
                Status,
                AvslutatAv,
                Avslutat,
                kriterier,
                problem,
                Version
            );
    }

    private sealed record Problemdata(
        Guid ProblemId,
        string Rubrik,
        Problemtrend? Trend,
        long PaverkbaraOrsaker,
        Prioriteringsbeslut? Beslut,
        string? Motiv,
        int? Ordning,
        Guid? ForraMoteId,
        DateOnly? ForraDatum,
        Prioriteringsbeslut? ForraBeslut,
        string? ForraMotiv,
        int Version
    )
    {
        public Problemrad Svar(IReadOnlyList<Bedomningsdata> bedomningar) =>
            new(
                ProblemId,
                Rubrik,
                Trend,
                PaverkbaraOrsaker,
                bedomningar.Select(b => new Bedomning(b.Kriterium, b.Poang, b.Motiv)).ToList(),
                bedomningar.Sum(b => b.Poang),
                Beslut,
                Motiv,
                Ordning,
                ForraMoteId is { } mote ? new(mote, ForraDatum!.Value, ForraBeslut!.Value, ForraMotiv!) : null,
                Version
            );
    }

    private sealed record Bedomningsdata(Guid ProblemId, string Kriterium, int Poang, string Motiv);

    private const string Select = """
        select m.id, m.lagesbild_id, l.rubrik as lagesbildsrubrik, m.omrade, m.datum, m.organ, m.narvarande::text,
               m.diarienummer, m.status, m.avslutat_av, m.avslutat_at as avslutat, m.version
          from lagesbild.prioriteringsmote m
          join lagesbild.lagesbild l on l.id = m.lagesbild_id
         where m.id = @Id
           and m.omrade = any(@Omraden)
        """;

    // An open meeting follows the picture; a closed one is what was decided, under the headings of that day.
    private const string SelectProblem = """
        select p.id as problem_id, case m.status when 'Avslutat' then r.rubrik else p.rubrik end as rubrik, p.trend,
               (select count(*)
                  from lagesbild.orsak o
                 where o.problem_id = p.id
                   and o.borttagen_at is null
                   and o.paverkbar <> 'Nej') as paverkbara_orsaker,
               r.beslut, r.motiv, r.ordning, f.mote_id as forra_mote_id, f.datum as forra_datum,
               f.beslut as forra_beslut, f.motiv as forra_motiv, coalesce(r.version, 0) as version
          from lagesbild.prioriteringsmote m
          join lagesbild.problem p on p.lagesbild_id = m.lagesbild_id
          left join lagesbild.prioritering r on r.mote_id = m.id and r.problem_id = p.id
          left join lateral (
               select fm.id as mote_id, fm.datum, fr.beslut, fr.motiv
                 from lagesbild.prioritering fr
                 join lagesbild.prioriteringsmote fm on fm.id = fr.mote_id
                where fm.omrade = m.omrade
                  and fm.status = 'Avslutat'
                  and (fm.datum, fm.created_at) < (m.datum, m.created_at)
                  and (fr.problem_id = p.id or lower(fr.rubrik) = lower(p.rubrik))
                order by fm.datum desc, fm.created_at desc
                limit 1) f on true
         where m.id = @Id
           and case m.status when 'Avslutat' then r.beslut is not null else p.borttagen_at is null end
         order by r.ordning nulls last, p.created_at, p.id
        """;

    private const string SelectBedomningar = """
        select b.problem_id, b.kriterium, b.poang, b.motiv
          from lagesbild.prioriteringsbedomning b
          join lagesbild.prioriteringskriterium k on k.kod = b.kriterium
         where b.mote_id = @Id
         order by b.problem_id, k.ordning
        """;

    internal const string Exempel = $$"""
        {"id":"0199a1b2-0000-7000-8000-000000000051","lagesbildId":"0199a1b2-0000-7000-8000-000000000001",
        "lagesbildsrubrik":"Gemensam lägesbild för Järva","omrade":"jarva","datum":"2026-10-01","organ":"Lokal styrgrupp Järva",
        "narvarande":[{"roll":"stadsdelsdirektör","organisation":"sdf-jarva"}],"diarienummer":null,"status":"Oppet",
        "avslutatAv":null,"avslutat":null,"kriterier":[{{SokPrioriteringskriterier.Exempel}}],
        "problem":[{{RadExempel}}],"version":4}
        """;

    internal const string RadExempel = """
        {"problemId":"0199a1b2-0000-7000-8000-000000000002","rubrik":"Otrygghet vid torget","trend":"Okar",
        "paverkbaraOrsaker":2,"bedomningar":[{"kriterium":"signalbrott","poang":4,"motiv":"Syns dagligen vid torget."}],"summa":4,
        "beslut":"Prioriterad","motiv":"Berör många och går att påverka.","ordning":1,
        "forra":{"moteId":"0199a1b2-0000-7000-8000-000000000050","datum":"2025-10-02","beslut":"Avvaktar",
        "motiv":"Orsaksanalysen saknades."},"version":2}
        """;
}
