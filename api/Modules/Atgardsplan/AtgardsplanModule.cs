namespace Trygghet.Modules.Atgardsplan;

internal static class AtgardsplanModule
{
    public static void MapAtgardsplan(this IEndpointRouteBuilder routes) { }
}
