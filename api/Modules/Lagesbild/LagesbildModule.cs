namespace Trygghet.Modules.Lagesbild;

internal static class LagesbildModule
{
    public static void MapLagesbild(this IEndpointRouteBuilder routes) { }
}
