namespace Trygghet.Modules.Samverkansprocess;

internal static class SamverkansprocessModule
{
    public static void MapSamverkansprocess(this IEndpointRouteBuilder routes) { }
}
