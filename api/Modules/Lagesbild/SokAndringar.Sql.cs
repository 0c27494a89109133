using System.Text.Json.Nodes;
using MediatR;
using Trygghet.Modules.Organisation.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

internal static partial class SokAndringar
{
    /// <summary>Everything that a version says.</summary>
    private sealed record Innehall(
        JsonObject Bild,
        IReadOnlyList<JsonObject> Problem,
        IReadOnlyList<JsonObject> Orsaker,
        IReadOnlyList<JsonObject> Faktorer,
        IReadOnlyList<JsonObject> Kedjor,
        IReadOnlyList<JsonObject> Hypoteser,
        IReadOnlyList<JsonObject> Underlag,
        IReadOnlyList<Siffra> Siffror,
        IReadOnlyList<Kallsvar> Kallsvar
    );

    /// <summary>A figure in the text, in words.</summary>
    private sealed record Siffra(string Referens, string Rubrik, string Ord);

    /// <param name="Svar">Null when it is not answered.</param>
    private sealed record Kallsvar(string Namn, string? Svar);

    /// <summary>Reads a version.</summary>
    private sealed class Lasare(Db db, CurrentUser user, IMediator mediator)
    {
        public async Task<Innehall> LasAsync(Utkast.Current bild, CancellationToken cancellationToken)
        {
            var args = new { Bild = bild.LagesbildId };
            var problem = await ListAsync(SelectProblem, args, cancellationToken);
            await NamngeOmradenAsync(problem, cancellationToken);
            return new(
                (await ListAsync(SelectBild, args, cancellationToken)).Single(),
                problem,
                await ListAsync(SelectOrsaker, args, cancellationToken),
                await ListAsync(SelectFaktorer, args, cancellationToken),
                await ListAsync(SelectKedjor, args, cancellationToken),
                await ListAsync(SelectHypoteser, args, cancellationToken),
                await ListAsync(SelectUnderlag, args, cancellationToken),
                await SiffrorAsync(bild, cancellationToken),
                await db.ListAsync<Kallsvar>(SelectKallsvar, args, cancellationToken)
            );
        }

        private async Task<IReadOnlyList<JsonObject>> ListAsync(
            string sql,
            object args,
            CancellationToken cancellationToken
        ) =>
            (await db.ListAsync<string>(sql, args, cancellationToken))
                .Select(rad => JsonNode.Parse(rad)!.AsObject())
                .ToList();

        /// <summary>"kista" is Kista.</summary>
        private async Task NamngeOmradenAsync(IReadOnlyList<JsonObject> problem, CancellationToken cancellationToken)
        {
            var platser = problem.Select(rad => rad["plats"]).Where(plats => plats?["omrade"] is not null).ToList();
            if (platser.Count == 0)
                return;
            var koder = platser.Select(plats => $"{plats!["omrade"]}").ToHashSet(StringComparer.Ordinal);
            var omraden = await mediator.Send(new HamtaOmradesinfon(koder), cancellationToken);
            foreach (var plats in platser)
                plats!["omrade"] =
                    omraden.FirstOrDefault(info => info.Kod == $"{plats["omrade"]}")?.Namn ?? $"{plats["omrade"]}";
        }

        private async Task<IReadOnlyList<Siffra>> SiffrorAsync(Utkast.Current bild, CancellationToken cancellationToken)
        {
            var args = new { Lagesbild = bild.LagesbildId };
            var texter = await db.ListAsync<string?>(Textsiffror.SelectTexter, args, cancellationToken);
            var siffror = await new Textsiffror(db, user, mediator).LasAsync(
                bild.Status.ArBeslutad() ? bild.LagesbildId : null,
                texter,
                cancellationToken
            );
            return siffror
                .Select(siffra => new Siffra(siffra.Referens, $"{siffra.Namn}, {siffra.Omradesnamn}", Ord(siffra)))
                .ToList();
        }
    }

    /// <summary>As the version shows it: a series with every period.</summary>
    private static string Ord(Textsiffror.Textsiffra siffra)
    {
        var punkter =
            siffra.Serie.Count > 0 ? siffra.Serie.Select(punkt => punkt.Da ?? punkt.Nu) : [siffra.Da ?? siffra.Nu];
        return string.Join(
            "; ",
            punkter.Select(punkt => punkt is null ? "saknas" : Siffertext.IText(punkt, siffra.Enhet))
        );
    }

    private const string SelectBild = """
        select jsonb_build_object('rubrik', rubrik, 'part', part, 'periodFran', period_fran, 'periodTill', period_till,
                                  'kartlaggningBrottslighet', kartlaggning_brottslighet,
                                  'kartlaggningKonsekvenser', kartlaggning_konsekvenser,
                                  'annanInformation', annan_information, 'analys', analys, 'kallor', kallor)::text
          from lagesbild.lagesbild
         where id = @Bild
        """;

    // Whole rows without what is the system's own, so that a column that is added later is compared too.
    private const string SelectProblem = """
        select (to_jsonb(p) - '{lagesbild_id,version,skapad_av,created_at,borttagen_at}'::text[])::text
          from lagesbild.problem p
         where p.lagesbild_id = @Bild
           and p.borttagen_at is null
         order by p.created_at, p.id
        """;

    private const string SelectOrsaker = """
        select (to_jsonb(o) - '{problem_id,ursprung,foralder_orsak_id,version,skapad_av,created_at,borttagen_at}'::text[]
                || jsonb_build_object('problem', p.rubrik, 'foralder', foralder.lopnummer))::text
          from lagesbild.orsak o
          join lagesbild.problem p on p.id = o.problem_id
          left join lagesbild.orsak foralder on foralder.id = o.foralder_orsak_id
         where p.lagesbild_id = @Bild
           and p.borttagen_at is null
           and o.borttagen_at is null
         order by p.created_at, p.id, o.lopnummer
        """;

    private const string SelectFaktorer = """
        select (to_jsonb(f) - '{problem_id,ursprung,version,skapad_av,created_at,borttagen_at}'::text[]
                || jsonb_build_object('problem', p.rubrik))::text
          from lagesbild.faktor f
          join lagesbild.problem p on p.id = f.problem_id
         where p.lagesbild_id = @Bild
           and p.borttagen_at is null
           and f.borttagen_at is null
         order by p.created_at, p.id, f.created_at, f.id
        """;

    private const string SelectKedjor = """
        select jsonb_build_object('id', p.id, 'foregaende', p.foregaende, 'rubrik', p.rubrik, 'steg', k.steg)::text
          from lagesbild.handelsekedja k
          join lagesbild.problem p on p.id = k.problem_id
         where p.lagesbild_id = @Bild
           and p.borttagen_at is null
           and k.steg <> '[]'
         order by p.created_at, p.id
        """;

    private const string SelectHypoteser = """
        select (to_jsonb(h) - '{problem_id,ursprung,orsak_id,version,skapad_av,created_at,borttagen_at}'::text[]
                || jsonb_build_object('problem', p.rubrik, 'orsak', o.lopnummer))::text
          from lagesbild.hypotes h
          join lagesbild.problem p on p.id = h.problem_id
          join lagesbild.orsak o on o.id = h.orsak_id
         where p.lagesbild_id = @Bild
           and p.borttagen_at is null
           and h.borttagen_at is null
         order by p.created_at, p.id, h.lopnummer
        """;

    private const string SelectUnderlag = """
        select (to_jsonb(u) - '{problem_id,ursprung,hypotes_id,version,skapad_av,created_at,borttagen_at}'::text[]
                || jsonb_build_object('problem', p.rubrik))::text
          from lagesbild.hypotesunderlag u
          join lagesbild.hypotes h on h.id = u.hypotes_id
          join lagesbild.problem p on p.id = u.problem_id
         where p.lagesbild_id = @Bild
           and p.borttagen_at is null
           and h.borttagen_at is null
           and u.borttagen_at is null
         order by p.created_at, p.id, h.lopnummer, u.created_at, u.id
        """;

    private const string SelectKallsvar = """
        select k.namn, case s.ingar when true then 'ingår' when false then 'ej tillgängligt: ' || s.darfor end as svar
          from lagesbild.lagesbild l
         cross join lagesbild.obligatorisk_kalla k
          left join lagesbild.kallsvar s on s.lagesbild_id = l.id and s.kalla = k.kod
         where l.id = @Bild
           and lagesbild.kraver_kallor(l.typ, l.period_till)
         order by k.ordning
        """;
}
