namespace Trygghet.Modules.Indikatorer;

internal static class IndikatorerModule
{
    public static void MapIndikatorer(this IEndpointRouteBuilder routes) { }
}
