using MediatR;
using Trygghet.Modules.Organisation.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Organisation;

/// <summary>Answers to the contract: the border of one area today.</summary>
internal sealed class HamtaGrans(Db db, TimeProvider clock) : IRequestHandler<HamtaOmradesgrans, string?>
{
    public Task<string?> Handle(HamtaOmradesgrans query, CancellationToken cancellationToken) =>
        db.SingleOrDefaultAsync<string>(Select, new { query.Kod, Dag = clock.Today() }, cancellationToken);

    private const string Select = """
        select geometri::text
          from organisation.omradesgrans
         where omrade = @Kod
           and ersatt_at is null
           and @Dag between giltig_fran and coalesce(giltig_till, 'infinity')
         order by giltig_fran desc
         limit 1
        """;
}
