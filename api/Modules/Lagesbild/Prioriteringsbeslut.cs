namespace Trygghet.Modules.Lagesbild.Contract;

/// <summary>What the steering group decided about a problem.</summary>
public enum Prioriteringsbeslut
{
    Prioriterad,
    Bortprioriterad,
    Avvaktar,
}
