namespace Trygghet.Modules.Indikatorer;

internal static class IndikatorerModule
{
    public static IServiceCollection AddIndikatorer(this IServiceCollection services) =>
        services
            .AddImporter()
            .AddRojandekontroll()
            .AddPxweb()
            .AddAnalyser()
            .AddTransient<Matvardelasning>()
            .AddSingleton<Katalogminne>()
            .AddSingleton(Katalogminne.Version);

    public static void MapIndikatorer(this IEndpointRouteBuilder routes)
    {
        HamtaKonfiguration.Map(routes);
        var tagged = routes.MapGroup("").WithTags("Indikatorer");
        tagged.MapImporter();
        tagged.MapPeriodlas();
        tagged.MapProfil();
        tagged.MapAnalyser();

        var indikatorer = tagged.MapGroup("/indikatorer");
        SokIndikatorer.Map(indikatorer);
        HamtaIndikator.Map(indikatorer);
        indikatorer.MapRojandekontroll();

        var datamangder = tagged.MapGroup("/datamangder");
        SokDatamangder.Map(datamangder);
        HamtaDatamangd.Map(datamangder);
        HamtaMall.Map(datamangder);

        tagged.MapOppnaData();
        tagged.MapMatvarden();
        tagged.MapSparadeFragor();
        tagged.MapMalvarden();
        tagged.MapKatalogversioner();
        tagged.MapKalender();
    }
}
