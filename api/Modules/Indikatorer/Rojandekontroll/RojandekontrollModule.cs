namespace Trygghet.Modules.Indikatorer;

internal static class RojandekontrollModule
{
    public static IServiceCollection AddRojandekontroll(this IServiceCollection services) =>
        services.AddScoped<Publicering>().AddScoped<Rojandekontroll>().AddScoped<Omprovning>();

    public static void MapRojandekontroll(this IEndpointRouteBuilder indikatorer)
    {
        HamtaTroskel.Map(indikatorer);
        HamtaTroskelprovning.Map(indikatorer);
        UppdateraTroskel.Map(indikatorer);
    }
}
