using MediatR;
using Trygghet.Modules.Organisation.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Organisation;

/// <summary>Answers to the contract: which areas add up to which.</summary>
internal sealed class HamtaSamband(Db db, IMediator mediator)
    : IRequestHandler<HamtaOmradessamband, IReadOnlyList<Omradessamband>>
{
    public async Task<IReadOnlyList<Omradessamband>> Handle(
        HamtaOmradessamband query,
        CancellationToken cancellationToken
    ) =>
        OmradessambandRules.Alla(
            await mediator.Send(new HamtaAllaOmraden(), cancellationToken),
            await db.ListAsync<OmradessambandRules.Slakt>(SelectSlakter, null, cancellationToken),
            await db.ListAsync<OmradessambandRules.Koppling>(SelectKopplingar, null, cancellationToken)
        );

    private const string SelectSlakter = """
        select omrade, foregangare, relation
          from organisation.omrade_foregangare
         order by omrade, foregangare
        """;

    private const string SelectKopplingar = """
        select lokalpolisomrade, stadsdelsomrade, giltig_fran, giltig_till
          from organisation.lokalpolis_koppling
         order by lokalpolisomrade, stadsdelsomrade, giltig_fran
        """;
}
