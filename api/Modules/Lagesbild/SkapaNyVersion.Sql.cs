namespace Trygghet.Modules.Lagesbild;

// Whole rows are copied, so that a column that is added later comes along; created_at is kept, and with it the order.
// A table that belongs to a picture or a problem is copied here; nothing else makes it follow into the next version.
internal static partial class SkapaNyVersion
{
    private static readonly string[] Delar =
    [
        InsertProblem,
        InsertOrsaker,
        InsertFaktorer,
        InsertHandelsekedjor,
        InsertHypoteser,
        InsertHypotesunderlag,
        InsertKallsvar,
    ];

    private const string InsertBild = """
        insert into lagesbild.lagesbild
            (id, rubrik, typ, part, omrade, period_fran, period_till, kartlaggning_brottslighet,
             kartlaggning_konsekvenser, annan_information, analys, kallor, delbilder, skapad_av, foregaende)
        select @Id, rubrik, typ, part, omrade, period_fran, period_till, kartlaggning_brottslighet,
               kartlaggning_konsekvenser, annan_information, analys, kallor, delbilder, @SkapadAv, id
          from lagesbild.lagesbild
         where id = @Foregaende
        on conflict (foregaende) do nothing
        """;

    private const string InsertProblem = """
        insert into lagesbild.problem
        select ny.*
          from lagesbild.problem p
         cross join lateral jsonb_populate_record(p, jsonb_build_object(
                   'id', uuidv7(), 'lagesbild_id', @Id, 'version', 1, 'skapad_av', @SkapadAv::text,
                   'foregaende', p.id)) as ny
         where p.lagesbild_id = @Foregaende
           and p.borttagen_at is null
        """;

    private const string InsertOrsaker = """
        with karta as materialized (
            select o.id as fran, uuidv7() as till
              from lagesbild.orsak o
              join lagesbild.problem p on p.id = o.problem_id
             where p.lagesbild_id = @Foregaende
               and p.borttagen_at is null
               and o.borttagen_at is null
        )
        insert into lagesbild.orsak
        select ny.*
          from karta
          join lagesbild.orsak o on o.id = karta.fran
          join lagesbild.problem p on p.foregaende = o.problem_id and p.lagesbild_id = @Id
          left join karta foralder on foralder.fran = o.foralder_orsak_id
         cross join lateral jsonb_populate_record(o, jsonb_build_object(
                   'id', karta.till, 'problem_id', p.id, 'foralder_orsak_id', foralder.till, 'version', 1,
                   'skapad_av', @SkapadAv::text, 'foregaende', o.id)) as ny
        """;

    private const string InsertFaktorer = """
        insert into lagesbild.faktor
        select ny.*
          from lagesbild.problem p
          join lagesbild.faktor f on f.problem_id = p.foregaende
         cross join lateral jsonb_populate_record(f, jsonb_build_object(
                   'id', uuidv7(), 'problem_id', p.id, 'version', 1, 'skapad_av', @SkapadAv::text,
                   'foregaende', f.id)) as ny
         where p.lagesbild_id = @Id
           and f.borttagen_at is null
        """;

    private const string InsertHandelsekedjor = """
        insert into lagesbild.handelsekedja
        select ny.*
          from lagesbild.problem p
          join lagesbild.handelsekedja k on k.problem_id = p.foregaende
         cross join lateral jsonb_populate_record(k, jsonb_build_object('problem_id', p.id, 'version', 1)) as ny
         where p.lagesbild_id = @Id
        """;

    private const string InsertHypoteser = """
        insert into lagesbild.hypotes
        select ny.*
          from lagesbild.problem p
          join lagesbild.hypotes h on h.problem_id = p.foregaende
          join lagesbild.orsak o on o.problem_id = p.id and o.foregaende = h.orsak_id
         cross join lateral jsonb_populate_record(h, jsonb_build_object(
                   'id', uuidv7(), 'problem_id', p.id, 'orsak_id', o.id, 'version', 1,
                   'skapad_av', @SkapadAv::text, 'foregaende', h.id)) as ny
         where p.lagesbild_id = @Id
           and h.borttagen_at is null
        """;

    private const string InsertHypotesunderlag = """
        insert into lagesbild.hypotesunderlag
        select ny.*
          from lagesbild.problem p
          join lagesbild.hypotes h on h.problem_id = p.foregaende
          join lagesbild.hypotes kopia on kopia.problem_id = p.id and kopia.foregaende = h.id
          join lagesbild.hypotesunderlag u on u.hypotes_id = h.id
         cross join lateral jsonb_populate_record(u, jsonb_build_object(
                   'id', uuidv7(), 'problem_id', p.id, 'hypotes_id', kopia.id, 'version', 1,
                   'skapad_av', @SkapadAv::text, 'foregaende', u.id)) as ny
         where p.lagesbild_id = @Id
           and u.borttagen_at is null
        """;

    private const string InsertKallsvar = """
        insert into lagesbild.kallsvar
        select ny.*
          from lagesbild.kallsvar s
         cross join lateral jsonb_populate_record(s, jsonb_build_object('lagesbild_id', @Id)) as ny
         where s.lagesbild_id = @Foregaende
        """;
}
