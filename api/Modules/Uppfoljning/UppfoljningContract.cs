using Trygghet.Shared;

namespace Trygghet.Modules.Uppfoljning.Contract;

// Everything other modules may know about Uppfoljning. Nothing else in this folder is theirs to use.

/// <summary>Tertial one, tertial two and the annual report (verksamhetsberättelse).</summary>
public enum Rapporttyp
{
    T1,
    T2,
    VB,
}

/// <summary>Was it carried out? Says nothing about effect (UF3).</summary>
public enum Genomforande
{
    EnligtPlan,
    Avvikelse,
    EjPaborjad,
    Genomford,
}

public enum Statusfarg
{
    Gron,
    Gul,
    Rod,
}

/// <summary>Did it have effect? Always with its uncertainty (UF4).</summary>
public enum Effektbedomning
{
    Forbattring,
    IngenForandring,
    Forsamring,
    GarInteAttBedoma,
}

/// <summary>
/// How many measures of the area that are decided, and how many of them that have been followed up at least once.
/// </summary>
public sealed record HamtaUppfoljningslage(string Omrade) : IQuery<Uppfoljningslage>;

public sealed record Uppfoljningslage(int BeslutadeAtgarder, int UppfoljdaAtgarder);
