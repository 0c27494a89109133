using Trygghet.Modules.Atgardsplan.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Atgardsplan;

/// <summary>
/// How a measure may move, and what it must have to be decided. Whether it is late is a rule of the database:
/// <c>atgardsplan.forsenad</c>.
/// </summary>
internal static class AtgardsRules
{
    /// <summary>From Foreslagen the only way is a decision; carried out and broken off are the ends.</summary>
    public static IReadOnlyList<Atgardsstatus> Nasta(Atgardsstatus fran) =>
        fran switch
        {
            Atgardsstatus.Beslutad => [Atgardsstatus.Pagar, Atgardsstatus.Avbruten],
            Atgardsstatus.Pagar => [Atgardsstatus.Pausad, Atgardsstatus.Genomford, Atgardsstatus.Avbruten],
            Atgardsstatus.Pausad => [Atgardsstatus.Pagar, Atgardsstatus.Avbruten],
            _ => [],
        };

    public static bool KraverMotiv(Atgardsstatus till) => till is Atgardsstatus.Pausad or Atgardsstatus.Avbruten;

    /// <summary>AP3: the cause comes first; then what it may cost.</summary>
    public static ProblemException? HinderForBeslut(int antalOrsaker, Resurser resurser) =>
        antalOrsaker == 0 ? AtgardsplanProblem.AtgardUtanOrsak()
        : resurser.ArTomma ? AtgardsplanProblem.AtgardUtanResurs()
        : null;
}
