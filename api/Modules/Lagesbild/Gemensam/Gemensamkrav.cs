using MediatR;
using Trygghet.Modules.Lagesbild.Contract;
using Trygghet.Modules.Organisation.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>
/// LB5: a joint picture is adopted when the city's and the police's own pictures are in it, ready and shared, and each of
/// their problems has been decided on – or when the steering group says why it is adopted anyway.
/// </summary>
internal sealed class Gemensamkrav(Db db, CurrentUser user, IMediator mediator)
{
    /// <summary>422 with what is missing, unless there is a reason, which is kept together with what was missing.</summary>
    public async Task KravAsync(Utkast.Current bild, Undantag.Request? undantag, CancellationToken cancellationToken)
    {
        var saknas = bild.Typ == Lagesbildstyp.Gemensam ? await SaknasAsync(bild.LagesbildId, cancellationToken) : [];
        if (undantag is null)
        {
            if (saknas.Count > 0)
                throw GemensamProblem.Ofullstandig(saknas);
            return;
        }
        if (string.IsNullOrWhiteSpace(undantag.Skal))
            throw ProblemException.Invalid(
                new FieldError("#/undantag/skal", "Ange varför lägesbilden fastställs ändå.")
            );
        if (saknas.Count == 0)
            throw ProblemException.Invalid(new FieldError("#/undantag", "Inget saknas, så inget undantag behövs."));
        var args = new
        {
            Id = bild.LagesbildId,
            undantag.Skal,
            Saknades = saknas.Select(fel => fel.Detail).ToArray(),
            RegistreratAv = user.Id,
        };
        await db.ExecuteAsync(Insert, args, cancellationToken);
    }

    /// <summary>What is missing, in sentences. Of a part that the caller does not see they say only that it is not done.</summary>
    public async Task<IReadOnlyList<FieldError>> SaknasAsync(Guid lagesbild, CancellationToken cancellationToken)
    {
        var delar = await db.ListAsync<Del>(
            Select,
            new { Id = lagesbild, Nycklar = user.Lagesbildsnycklar() },
            cancellationToken
        );
        var parter = await mediator.Send(
            new HamtaOrganisationsinfon(delar.Select(del => del.Part).Distinct(StringComparer.Ordinal).ToArray()),
            cancellationToken
        );
        return SaknadeSidor(parter)
            .Concat(
                delar
                    .Where(del => del.Synlig)
                    .SelectMany(del => SaknasI(del, parter.First(part => part.Kod == del.Part).Namn))
            )
            .Concat(delar.Where(del => !del.Synlig && SaknasI(del, "").Any()).Take(1).Select(_ => Dold))
            .Select(text => new FieldError("#/delbilder", text))
            .ToList();
    }

    private static IEnumerable<string> SaknadeSidor(IReadOnlyList<Organisationsinfo> parter)
    {
        if (parter.All(part => part.Typ == Organisationstyp.Polis))
            yield return "Ingen av stadens egna lägesbilder ingår.";
        if (parter.All(part => part.Typ != Organisationstyp.Polis))
            yield return "Ingen av polisens egna lägesbilder ingår.";
    }

    private static IEnumerable<string> SaknasI(Del del, string namn)
    {
        if (del.Status == LagesbildStatus.Ersatt)
            yield return $"{namn}: lägesbilden har ersatts av en nyare version.";
        else if (del.Status != LagesbildStatus.Klar)
            yield return $"{namn}: lägesbilden är inte klar.";
        if (!del.Delad)
            yield return $"{namn}: lägesbilden är inte delad.";
        if (del.Kvar > 0)
            yield return $"{namn}: {del.Kvar} av {del.Antal} problem väntar på beslut.";
    }

    private const string Dold = "En delbild som du inte ser är inte klar, delad och genomgången.";

    private sealed record Del(string Part, bool Synlig, LagesbildStatus Status, bool Delad, long Antal, long Kvar);

    private const string Select = """
        select l.part, lagesbild.synlig(l, @Nycklar) as synlig, l.status, cardinality(l.delad_med) > 0 as delad, count(p.id) as antal,
               count(p.id) filter (where d.problemversion is distinct from p.version) as kvar
          from lagesbild.lagesbild g
          join lagesbild.lagesbild l on l.id = any(g.delbilder)
          left join lagesbild.problem p
            on p.lagesbild_id = l.id
           and p.borttagen_at is null
          left join lagesbild.sammanforing_del d
            on d.lagesbild_id = g.id
           and d.problem_id = p.id
           and d.borttagen_at is null
         where g.id = @Id
         group by l.id
         order by l.part desc, l.id
        """;

    private const string Insert = """
        insert into lagesbild.undantag (lagesbild_id, skal, saknades, registrerat_av)
        values (@Id, @Skal, @Saknades, @RegistreratAv)
        """;
}
