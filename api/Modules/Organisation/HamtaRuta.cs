using System.Globalization;
using MediatR;
using Trygghet.Modules.Organisation.Contract;

namespace Trygghet.Modules.Organisation;

/// <summary>Answers to the contract: the box of the one municipality that the deployment serves, Stockholm's unless it is set.</summary>
internal sealed class HamtaRuta(IConfiguration configuration) : IRequestHandler<HamtaKommunruta, Kommunruta>
{
    private const string Stockholm = "17.76 59.22 18.20 59.45";

    public Task<Kommunruta> Handle(HamtaKommunruta query, CancellationToken cancellationToken)
    {
        var tal = (configuration["Kommunruta"] ?? Stockholm)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(del => double.Parse(del, CultureInfo.InvariantCulture))
            .ToArray();
        return Task.FromResult(
            tal is [var vast, var syd, var ost, var nord]
                ? new Kommunruta(vast, syd, ost, nord)
                : throw new InvalidOperationException("Kommunruta is four numbers: west, south, east, north.")
        );
    }
}
