using MediatR;
using Trygghet.Modules.Indikatorer.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Answers to the contract: the codes of the catalogue, all or those that are crimes.</summary>
internal sealed class Indikatorkoder(Db db)
    : IRequestHandler<HamtaIndikatorkoder, IReadOnlyList<string>>,
        IRequestHandler<HamtaBrottskoder, IReadOnlyList<string>>
{
    public Task<IReadOnlyList<string>> Handle(HamtaIndikatorkoder query, CancellationToken cancellationToken) =>
        db.ListAsync<string>(Select, new { Typ = (string?)null }, cancellationToken);

    public Task<IReadOnlyList<string>> Handle(HamtaBrottskoder query, CancellationToken cancellationToken) =>
        db.ListAsync<string>(Select, new { Typ = "Brott" }, cancellationToken);

    private const string Select = """
        select kod
          from indikatorer.indikator
         where @Typ::text is null or typ = @Typ
         order by kod
        """;
}
