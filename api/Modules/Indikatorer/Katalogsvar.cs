using MediatR;
using Trygghet.Modules.Indikatorer.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Answers to the contract: names, units and directions of indicators.</summary>
internal sealed class Katalogsvar(Db db) : IRequestHandler<HamtaIndikatorinfon, IReadOnlyList<Indikatorinfo>>
{
    public Task<IReadOnlyList<Indikatorinfo>> Handle(HamtaIndikatorinfon query, CancellationToken cancellationToken) =>
        db.ListAsync<Indikatorinfo>(Select, new { Koder = query.Koder.ToArray() }, cancellationToken);

    private const string Select = """
        select kod, namn, enhet, riktning
          from indikatorer.indikator
         where kod = any(@Koder)
         order by kod
        """;
}
