namespace Trygghet.Modules.Indikatorer;

internal static class HamtningarModule
{
    public static IServiceCollection AddHamtningar(this IServiceCollection services) =>
        services
            .AddSingleton<Hamtningsinstallning>()
            .AddSingleton<HamtningSignal>()
            .AddScoped<KoladaKlient>()
            .AddScoped<Hamtningskorning>()
            .AddHostedService<HamtningsArbetare>();

    public static void MapHamtningar(this IEndpointRouteBuilder routes)
    {
        var hamtningar = routes.MapGroup("/datamangder/{kod}/hamtningar");
        SkapaHamtning.Map(hamtningar);
        SokHamtningar.Map(hamtningar);
        HamtaHamtning.Map(hamtningar);
        var definitioner = routes.MapGroup("/datamangder/{kod}/kalldefinitioner");
        SokKalldefinitioner.Map(definitioner);
        GodkannKalldefinition.Map(definitioner);
    }
}
