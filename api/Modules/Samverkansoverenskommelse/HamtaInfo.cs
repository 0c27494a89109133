using MediatR;
using Trygghet.Modules.Samverkansoverenskommelse.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Samverkansoverenskommelse;

/// <summary>Answers to the contract: the agreements of some areas, as they stand today.</summary>
internal sealed class HamtaInfo(Db db, TimeProvider clock)
    : IRequestHandler<HamtaOverenskommelser, IReadOnlyList<Overenskommelseinfo>>
{
    public async Task<IReadOnlyList<Overenskommelseinfo>> Handle(
        HamtaOverenskommelser query,
        CancellationToken cancellationToken
    )
    {
        var args = new { Omraden = query.Omraden.ToArray(), Idag = clock.Today() };
        var rows = await db.ListAsync<Row>(Select, args, cancellationToken);
        return rows.Select(row => new Overenskommelseinfo(
                row.Id,
                row.Omrade,
                row.Rubrik,
                row.Niva,
                row.Status,
                row.NastaRevision,
                row.GiltigTill,
                row.SaknarUnderskrift
            ))
            .ToList();
    }

    private sealed record Row(
        Guid Id,
        string Omrade,
        string Rubrik,
        Overenskommelseniva Niva,
        Overenskommelsestatus Status,
        DateOnly? NastaRevision,
        DateOnly GiltigTill,
        string[] SaknarUnderskrift
    );

    private const string Select = """
        select o.id, o.omrade, o.rubrik, o.niva,
               samverkansoverenskommelse.status(lage.nasta_revision, o.giltig_till, @Idag) as status,
               lage.nasta_revision, o.giltig_till, lage.saknar_underskrift
          from samverkansoverenskommelse.overenskommelse o
          join samverkansoverenskommelse.lage using (id)
         where o.omrade = any(@Omraden)
         order by o.giltig_till, o.id
        """;
}
