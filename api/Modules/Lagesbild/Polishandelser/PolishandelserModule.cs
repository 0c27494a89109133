namespace Trygghet.Modules.Lagesbild;

internal static class PolishandelserModule
{
    public static IServiceCollection AddPolishandelser(this IServiceCollection services) =>
        services.AddSingleton<Polisinstallning>().AddScoped<Polishamtning>().AddHostedService<PolishamtningsArbetare>();

    public static void MapPolishandelser(this IEndpointRouteBuilder tagged)
    {
        var handelser = tagged.MapGroup("/polishandelser");
        SokPolishandelser.Map(handelser);
        SokPolishandelseversioner.Map(handelser);
    }
}
