using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>What holds for every assignment, new or changed.</summary>
internal static class RapportorsuppdragRules
{
    /// <param name="Id">The assignment's own id: it may overlap itself.</param>
    internal sealed record Tid(Guid Id, string Rapportor, string Omrade, DateOnly GiltigFran, DateOnly? GiltigTill);

    public static IEnumerable<FieldError> Period(DateOnly? fran, DateOnly? till)
    {
        if (till < fran)
            yield return new("#/giltigTill", "Uppdraget kan inte sluta innan det börjar.");
    }

    /// <summary>409 when the same reporter already has an assignment in the area on one of the days: its report would be missing twice.</summary>
    public static async Task KravEnsamtUppdragAsync(this Db db, Tid tid, CancellationToken cancellationToken)
    {
        await db.ExecuteAsync(Lock, tid, cancellationToken);
        if (await db.SingleOrDefaultAsync<bool>(SelectAnnat, tid, cancellationToken))
            throw IakttagelseProblem.UppdragFinns(tid.Rapportor);
    }

    private const string Lock = "select pg_advisory_xact_lock(hashtext('rapportorsuppdrag/' || @Omrade))";

    private const string SelectAnnat = """
        select exists (
            select
              from lagesbild.rapportorsuppdrag
             where rapportor = @Rapportor
               and omrade = @Omrade
               and id <> @Id
               and daterange(giltig_fran, giltig_till, '[]') && daterange(@GiltigFran::date, @GiltigTill::date, '[]'))
        """;
}
