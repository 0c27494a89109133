namespace Trygghet.Modules.Indikatorer;

internal static class RojandekontrollModule
{
    public static IServiceCollection AddRojandekontroll(this IServiceCollection services) =>
        services.AddScoped<Publicering>().AddScoped<Rojandekontroll>();
}
