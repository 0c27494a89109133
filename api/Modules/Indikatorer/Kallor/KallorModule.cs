namespace Trygghet.Modules.Indikatorer;

internal static class KallorModule
{
    public static IServiceCollection AddKallor(this IServiceCollection services) => services.AddScoped<Kallorna>();

    public static void MapKallor(this IEndpointRouteBuilder routes)
    {
        var kallor = routes.MapGroup("/kallor");
        SokKallor.Map(kallor);
        SokKallkoder.Map(kallor);
        UppdateraKallkod.Map(kallor);
    }
}
