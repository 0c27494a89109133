namespace Trygghet.Modules.Indikatorer;

internal static class IndikatorerModule
{
    public static IServiceCollection AddIndikatorer(this IServiceCollection services) => services.AddImporter();

    public static void MapIndikatorer(this IEndpointRouteBuilder routes)
    {
        var tagged = routes.MapGroup("").WithTags("Indikatorer");
        tagged.MapImporter();
    }
}
