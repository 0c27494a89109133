namespace Trygghet.Modules.Samverkansoverenskommelse;

internal static class SamverkansoverenskommelseModule
{
    public static void MapSamverkansoverenskommelse(this IEndpointRouteBuilder routes) { }
}
