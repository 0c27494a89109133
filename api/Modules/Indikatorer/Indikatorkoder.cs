using MediatR;
using Trygghet.Modules.Indikatorer.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Answers to the contract: the codes of the catalogue.</summary>
internal sealed class Indikatorkoder(Db db) : IRequestHandler<HamtaIndikatorkoder, IReadOnlyList<string>>
{
    public Task<IReadOnlyList<string>> Handle(HamtaIndikatorkoder query, CancellationToken cancellationToken) =>
        db.ListAsync<string>(Select, null, cancellationToken);

    private const string Select = """
        select kod
          from indikatorer.indikator
         order by kod
        """;
}
