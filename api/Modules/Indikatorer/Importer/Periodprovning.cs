using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// A value in a period that a decided report has locked is not changed, unless the sender may unlock the area and says why. Rows that
/// change nothing pass: a delivery of the whole history is not refused for its old years.
/// </summary>
internal sealed class Periodprovning(Db db, Granskningsunderlag underlag)
{
    /// <summary>Works on importrad and importutfall of <see cref="Jamforelse"/>.</summary>
    public async Task ProvaAsync(Importkorning.Uppdrag uppdrag, ILasare lasare, CancellationToken cancellationToken)
    {
        if (!await db.SingleOrDefaultAsync<bool>(Finns, null, cancellationToken))
            return;
        var args = new
        {
            Falt = lasare.Faltnamn.GetValueOrDefault("period", "period"),
            Upplasta = uppdrag.Upplasning is null ? [] : underlag.UpplasbaraOmraden,
        };
        await db.ExecuteAsync(Markera, null, cancellationToken);
        await db.ExecuteAsync(Vagra, args, cancellationToken);
        await db.ExecuteAsync(TaBortVagrade, args, cancellationToken);
    }

    private const string Finns = "select exists (select from indikatorer.periodlas)";

    private const string Markera = """
        update importutfall u
           set last = true
         where (u.ny or u.andrad)
           and exists (select from indikatorer.periodlas l
                        where l.omrade = u.omrade
                          and l.period_fran <= u.period_fran
                          and l.period_till >= u.period_till)
        """;

    private const string Vagra = """
        update importrad r
           set felkod = 'period-last', felfalt = @Falt,
               meddelande = 'Perioden ' || u.period || ' är låst av ' || l.rapport || ': ' || l.anledning
                   || ' Den som har rätten indikatorer:lasupp kan ange upplasning med ett skäl.'
          from importutfall u
         cross join lateral (
               select rapport, anledning
                 from indikatorer.periodlas
                where omrade = u.omrade
                  and period_fran <= u.period_fran
                  and period_till >= u.period_till
                order by last_at
                limit 1) l
         where r.rad = u.rad
           and u.last
           and u.omrade <> all(@Upplasta)
        """;

    private const string TaBortVagrade = """
        delete from importutfall
         where last
           and omrade <> all(@Upplasta)
        """;
}
