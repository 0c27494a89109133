namespace Trygghet.Modules.Uppfoljning;

internal static class UppfoljningModule
{
    public static void MapUppfoljning(this IEndpointRouteBuilder routes) { }
}
