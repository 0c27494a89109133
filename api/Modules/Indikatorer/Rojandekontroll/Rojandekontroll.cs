using MediatR;
using Trygghet.Modules.Organisation.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// No hidden value can be computed back. Run inside the transaction that registered a revision, before anything of it is published:
/// values of the revision are hidden as far as needed to protect what is hidden, now or ever before.
/// </summary>
internal sealed partial class Rojandekontroll(Db db, IMediator mediator)
{
    /// <param name="Dolda">How many values were hidden to protect others.</param>
    /// <param name="Rojda">Hidden values that follow from what was published before, told without their values.</param>
    internal sealed record Utfall(int Dolda, IReadOnlyList<string> Rojda)
    {
        /// <summary>For the one who delivered, when it is too late.</summary>
        public IEnumerable<string> Varningar()
        {
            if (Rojda.Count > 0)
                yield return $"{Rojda.Count} dolda värden kan följa av det som redan är publicerat och kan inte skyddas i efterhand, "
                    + $"till exempel {string.Join("; ", Rojda.Take(3))}. Leverera totaler och delar tillsammans.";
        }
    }

    private sealed record Grupp(string[] Indikatorer, string Ar, Matning Matning, int MinstaAntal)
    {
        public Cellregel Regel => new(Matning == Matning.Antal, MinstaAntal);
    }

    private sealed record Delrad(string Hel, string Del);

    /// <param name="EfterId">max(matvarde.id) before the revision.</param>
    /// <param name="Beslutad">What the revision shows may be shown, although the same figure was hidden before.</param>
    internal sealed record Uppdrag(string Datamangd, int Revision, long EfterId, bool Beslutad);

    public async Task<Utfall> KontrolleraAsync(Uppdrag uppdrag, CancellationToken cancellationToken)
    {
        await db.ExecuteAsync(EnITaget, null, cancellationToken);
        var grupper = await db.ListAsync<Grupp>(SelectGrupper, uppdrag, cancellationToken);
        if (grupper.Count == 0)
            return new(0, []);

        var omraden = await mediator.Send(new HamtaOmradessamband(), cancellationToken);
        var summor = (await db.ListAsync<Delrad>(SelectDelar, null, cancellationToken))
            .GroupBy(rad => rad.Hel, StringComparer.Ordinal)
            .Select(grupp => new SambandRules.Indikatorsumma(grupp.Key, grupp.Select(rad => rad.Del).ToList()))
            .ToList();
        var (dolda, rojda) = (0, new List<string>());
        foreach (var grupp in grupper)
        {
            var rader = await db.ListAsync<Cellrad>(
                SelectRader,
                new
                {
                    grupp.Indikatorer,
                    grupp.Ar,
                    uppdrag.Datamangd,
                    uppdrag.Revision,
                    uppdrag.EfterId,
                },
                cancellationToken
            );
            var utfall = SkyddRules.Skydda(new(rader, grupp.Regel, uppdrag.Beslutad), omraden, summor);
            var ids = utfall.Dolda.SelectMany(varde => varde.NyaSynliga).ToArray();
            if (ids.Length > 0)
                dolda += await db.ExecuteAsync(Dolj, new { Ids = ids }, cancellationToken);
            rojda.AddRange(utfall.Rojda.Select(varde => Text(varde.Nyckel)));
        }
        return new(dolda, rojda);
    }

    private static string Text(Cellnyckel nyckel) =>
        $"{nyckel.Indikator} {nyckel.Omrade} {nyckel.Period} {nyckel.Uppdelning}";
}
