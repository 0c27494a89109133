using MediatR;
using Trygghet.Modules.Lagesbild.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Answers to the contract: pictures that the caller sees. The areas are the asking module's own.</summary>
internal sealed class HamtaBildinfo(Db db, CurrentUser user)
    : IRequestHandler<HamtaFaststalldLagesbild, FaststalldLagesbild?>,
        IRequestHandler<HamtaLagesbilder, IReadOnlyList<Lagesbildsinfo>>
{
    public Task<FaststalldLagesbild?> Handle(HamtaFaststalldLagesbild query, CancellationToken cancellationToken) =>
        db.SingleOrDefaultAsync<FaststalldLagesbild>(SelectFaststalld, Args(query.Id), cancellationToken);

    public Task<IReadOnlyList<Lagesbildsinfo>> Handle(HamtaLagesbilder query, CancellationToken cancellationToken) =>
        db.ListAsync<Lagesbildsinfo>(SelectBilder, Args(omraden: query.Omraden), cancellationToken);

    private object Args(Guid? id = null, IReadOnlyCollection<string>? omraden = null) =>
        new
        {
            Id = id,
            Omraden = omraden?.ToArray(),
            Nycklar = user.Lagesbildsnycklar(),
        };

    private const string SelectFaststalld = """
        select id, omrade, rubrik, beslutsdatum
          from lagesbild.lagesbild l
         where id = @Id
           and status in ('Faststalld', 'Publicerad')
           and typ not in ('Egen', 'Extremism')
           and lagesbild.synlig(l, @Nycklar)
        """;

    private const string SelectBilder = """
        select id, omrade, rubrik, typ, part, status, beslutsdatum, created_at as skapad,
               (klar_at at time zone 'Europe/Stockholm')::date as klar
          from lagesbild.lagesbild l
         where omrade = any(@Omraden)
           and status not in ('Ersatt', 'Arkiverad')
           and lagesbild.synlig(l, @Nycklar)
         order by created_at, id
        """;
}
