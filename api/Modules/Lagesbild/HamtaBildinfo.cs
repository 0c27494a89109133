using MediatR;
using Trygghet.Modules.Lagesbild.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Answers to the contract: pictures. Rights are the asking module's own.</summary>
internal sealed class HamtaBildinfo(Db db)
    : IRequestHandler<HamtaFaststalldLagesbild, FaststalldLagesbild?>,
        IRequestHandler<HamtaLagesbilder, IReadOnlyList<Lagesbildsinfo>>
{
    public Task<FaststalldLagesbild?> Handle(HamtaFaststalldLagesbild query, CancellationToken cancellationToken) =>
        db.SingleOrDefaultAsync<FaststalldLagesbild>(SelectFaststalld, new { query.Id }, cancellationToken);

    public Task<IReadOnlyList<Lagesbildsinfo>> Handle(HamtaLagesbilder query, CancellationToken cancellationToken) =>
        db.ListAsync<Lagesbildsinfo>(SelectBilder, new { Omraden = query.Omraden.ToArray() }, cancellationToken);

    private const string SelectFaststalld = """
        select id, omrade, rubrik, beslutsdatum
          from lagesbild.lagesbild
         where id = @Id
           and status in ('Faststalld', 'Publicerad')
        """;

    private const string SelectBilder = """
        select id, omrade, rubrik, typ, part, status, beslutsdatum, created_at as skapad
          from lagesbild.lagesbild
         where omrade = any(@Omraden)
           and status <> 'Ersatt'
         order by created_at, id
        """;
}
