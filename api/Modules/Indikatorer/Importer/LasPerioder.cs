using MediatR;
using Trygghet.Modules.Indikatorer.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>What a decided report rests on is locked, in the transaction of the decision.</summary>
internal sealed class LasPerioder(Db db, CurrentUser user, TimeProvider clock) : INotificationHandler<PeriodLast>
{
    public Task Handle(PeriodLast handelse, CancellationToken cancellationToken) =>
        db.ExecuteAsync(
            Insert,
            new
            {
                Omraden = handelse.Omraden.ToArray(),
                handelse.PeriodFran,
                handelse.PeriodTill,
                handelse.Rapport,
                handelse.Anledning,
                LastAv = user.Id,
                Nu = clock.GetUtcNow(),
            },
            cancellationToken
        );

    private const string Insert = """
        insert into indikatorer.periodlas (omrade, rapport, period_fran, period_till, anledning, last_av, last_at)
        select omrade, @Rapport, @PeriodFran, @PeriodTill, @Anledning, @LastAv, @Nu
          from unnest(@Omraden) as omrade
            on conflict do nothing
        """;
}
