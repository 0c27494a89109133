using Trygghet.Shared;

namespace Trygghet.Modules.Uppfoljning.Contract;

// Everything other modules may know about Uppfoljning. Nothing else in this folder is theirs to use.

/// <summary>How many measures of the area that are decided, and how many of them that have been followed up at least once.</summary>
public sealed record HamtaUppfoljningslage(string Omrade) : IQuery<Uppfoljningslage>;

public sealed record Uppfoljningslage(int BeslutadeAtgarder, int UppfoljdaAtgarder);
