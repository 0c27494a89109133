namespace Trygghet.Modules.Lagesbild;

internal static class SiffrorModule
{
    public static void MapSiffror(this IEndpointRouteBuilder tagged) => HamtaSiffror.Map(tagged.MapGroup("/siffror"));
}
