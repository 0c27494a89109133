namespace Trygghet.Modules.Lagesbild;

internal sealed partial class Overtagande
{
    /// <summary>A part of a problem's analysis; Nyckel is all that it says.</summary>
    private record Rad(Guid Id, Guid ProblemId, string Nyckel)
    {
        public Overtaganderules.Del SomDel(string nyckel) => new(Id, ProblemId, nyckel);
    }

    /// <param name="AnnanId">The parent of a cause, the cause of a hypothesis, the hypothesis of an evidence.</param>
    private sealed record Orsaksdelrad(Guid Id, Guid ProblemId, string Nyckel, Guid? AnnanId)
        : Rad(Id, ProblemId, Nyckel);

    private sealed record Kopierad(Guid Id, Guid[] Ursprung, string Nyckel);

    private const string SelectOrsaker = """
        select id, problem_id, concat_ws(' ', typ, perspektiv, paverkbar, coalesce(rutinaktivitet, '-'), text) as nyckel,
               foralder_orsak_id as annan_id
          from lagesbild.orsak
         where problem_id = any(@Delproblem)
           and borttagen_at is null
         order by array_position(@Delproblem, problem_id), lopnummer
        """;

    private const string SelectOrsakskopior = """
        select id, ursprung, concat_ws(' ', typ, perspektiv, paverkbar, coalesce(rutinaktivitet, '-'), text) as nyckel
          from lagesbild.orsak
         where problem_id = @Problem
           and borttagen_at is null
         order by lopnummer
        """;

    private const string UpdateOrsaker = """
        update lagesbild.orsak nu
           set ursprung = nu.ursprung || rad.fran, version = nu.version + 1
          from (select till, array_agg(fran order by plats) as fran
                  from unnest(@UrsprungFran, @UrsprungTill) with ordinality as alla (fran, till, plats)
                 group by till) rad
         where nu.id = rad.till
        """;

    private const string InsertOrsaker = """
        insert into lagesbild.orsak
        select ny.*
          from unnest(@Fran, @Till, @Annan) with ordinality as rad (fran, till, annan, plats)
          join lagesbild.orsak o on o.id = rad.fran
          join (select till, array_agg(fran order by plats) as ursprung
                  from unnest(@UrsprungFran, @UrsprungTill) with ordinality as alla (fran, till, plats)
                 group by till) u on u.till = rad.till
         cross join lateral jsonb_populate_record(o, jsonb_build_object(
                   'id', rad.till, 'problem_id', @Problem, 'foralder_orsak_id', rad.annan, 'ursprung', u.ursprung,
                   'lopnummer', rad.plats + (select coalesce(max(lopnummer), 0) from lagesbild.orsak where problem_id = @Problem),
                   'foregaende', null, 'version', 1, 'skapad_av', @SkapadAv::text, 'created_at', now())) as ny
        """;

    private const string SelectFaktorer = """
        select id, problem_id, concat_ws(' ', slag, niva, text) as nyckel
          from lagesbild.faktor
         where problem_id = any(@Delproblem)
           and borttagen_at is null
         order by array_position(@Delproblem, problem_id), created_at, id
        """;

    private const string SelectFaktorskopior = """
        select id, ursprung, concat_ws(' ', slag, niva, text) as nyckel
          from lagesbild.faktor
         where problem_id = @Problem
           and borttagen_at is null
         order by created_at, id
        """;

    private const string UpdateFaktorer = """
        update lagesbild.faktor nu
           set ursprung = nu.ursprung || rad.fran, version = nu.version + 1
          from (select till, array_agg(fran order by plats) as fran
                  from unnest(@UrsprungFran, @UrsprungTill) with ordinality as alla (fran, till, plats)
                 group by till) rad
         where nu.id = rad.till
        """;

    // Factors and evidence stand in the order they were written: a microsecond apart.
    private const string InsertFaktorer = """
        insert into lagesbild.faktor
        select ny.*
          from unnest(@Fran, @Till) with ordinality as rad (fran, till, plats)
          join lagesbild.faktor f on f.id = rad.fran
          join (select till, array_agg(fran order by plats) as ursprung
                  from unnest(@UrsprungFran, @UrsprungTill) with ordinality as alla (fran, till, plats)
                 group by till) u on u.till = rad.till
         cross join lateral jsonb_populate_record(f, jsonb_build_object(
                   'id', rad.till, 'problem_id', @Problem, 'ursprung', u.ursprung, 'foregaende', null, 'version', 1,
                   'skapad_av', @SkapadAv::text, 'created_at', now() + rad.plats * interval '1 microsecond')) as ny
        """;

    private const string SelectHypoteser = """
        select id, problem_id, concat_ws(' ', indikator, vantad_riktning, status, antagande, '/', motbevis) as nyckel,
               orsak_id as annan_id
          from lagesbild.hypotes
         where problem_id = any(@Delproblem)
           and borttagen_at is null
         order by array_position(@Delproblem, problem_id), lopnummer
        """;

    private const string SelectHypoteskopior = """
        select id, ursprung,
               concat_ws(' ', orsak_id, indikator, vantad_riktning, status, antagande, '/', motbevis) as nyckel
          from lagesbild.hypotes
         where problem_id = @Problem
           and borttagen_at is null
         order by lopnummer
        """;

    private const string UpdateHypoteser = """
        update lagesbild.hypotes nu
           set ursprung = nu.ursprung || rad.fran, version = nu.version + 1
          from (select till, array_agg(fran order by plats) as fran
                  from unnest(@UrsprungFran, @UrsprungTill) with ordinality as alla (fran, till, plats)
                 group by till) rad
         where nu.id = rad.till
        """;

    private const string InsertHypoteser = """
        insert into lagesbild.hypotes
        select ny.*
          from unnest(@Fran, @Till, @Annan) with ordinality as rad (fran, till, annan, plats)
          join lagesbild.hypotes h on h.id = rad.fran
          join (select till, array_agg(fran order by plats) as ursprung
                  from unnest(@UrsprungFran, @UrsprungTill) with ordinality as alla (fran, till, plats)
                 group by till) u on u.till = rad.till
         cross join lateral jsonb_populate_record(h, jsonb_build_object(
                   'id', rad.till, 'problem_id', @Problem, 'orsak_id', rad.annan, 'ursprung', u.ursprung,
                   'lopnummer', rad.plats + (select coalesce(max(lopnummer), 0) from lagesbild.hypotes where problem_id = @Problem),
                   'foregaende', null, 'version', 1, 'skapad_av', @SkapadAv::text, 'created_at', now())) as ny
        """;

    private const string SelectUnderlag = """
        select id, problem_id, concat_ws(' ', sida, styrka, text, '/', kalla) as nyckel, hypotes_id as annan_id
          from lagesbild.hypotesunderlag
         where hypotes_id = any(@Hypoteser)
           and borttagen_at is null
         order by array_position(@Hypoteser, hypotes_id), created_at, id
        """;

    private const string SelectUnderlagskopior = """
        select id, ursprung, concat_ws(' ', hypotes_id, sida, styrka, text, '/', kalla) as nyckel
          from lagesbild.hypotesunderlag
         where problem_id = @Problem
           and borttagen_at is null
         order by created_at, id
        """;

    private const string UpdateUnderlag = """
        update lagesbild.hypotesunderlag nu
           set ursprung = nu.ursprung || rad.fran, version = nu.version + 1
          from (select till, array_agg(fran order by plats) as fran
                  from unnest(@UrsprungFran, @UrsprungTill) with ordinality as alla (fran, till, plats)
                 group by till) rad
         where nu.id = rad.till
        """;

    private const string InsertUnderlag = """
        insert into lagesbild.hypotesunderlag
        select ny.*
          from unnest(@Fran, @Till, @Annan) with ordinality as rad (fran, till, annan, plats)
          join lagesbild.hypotesunderlag h on h.id = rad.fran
          join (select till, array_agg(fran order by plats) as ursprung
                  from unnest(@UrsprungFran, @UrsprungTill) with ordinality as alla (fran, till, plats)
                 group by till) u on u.till = rad.till
         cross join lateral jsonb_populate_record(h, jsonb_build_object(
                   'id', rad.till, 'problem_id', @Problem, 'hypotes_id', rad.annan, 'ursprung', u.ursprung, 'foregaende', null, 'version', 1,
                   'skapad_av', @SkapadAv::text, 'created_at', now() + rad.plats * interval '1 microsecond')) as ny
        """;

    private const string SelectKedjor = """
        select problem_id as id, problem_id, steg::text as nyckel
          from lagesbild.handelsekedja
         where problem_id = any(@Delproblem)
           and steg <> '[]'
         order by array_position(@Delproblem, problem_id)
        """;

    private const string SelectKedja = """
        select steg::text
          from lagesbild.handelsekedja
         where problem_id = @Problem
        """;

    private const string UpsertKedja = """
        insert into lagesbild.handelsekedja as nu (problem_id, steg, andrad_av, andrad_at)
        values (@Problem, @Steg::jsonb, @AndradAv, now())
            on conflict (problem_id) do update
           set steg = excluded.steg, andrad_av = excluded.andrad_av, andrad_at = excluded.andrad_at,
               version = nu.version + 1
        """;
}
