namespace Trygghet.Modules.Indikatorer;

internal static class ImporterModule
{
    public static IServiceCollection AddImporter(this IServiceCollection services)
    {
        services.AddSingleton<ImportSignal>().AddHostedService<ImportArbetare>();
        services.AddLasare().AddKallor().AddHamtningar();
        return services
            .AddScoped<Importkorning>()
            .AddScoped<Importlager>()
            .AddScoped<Mellanlager>()
            .AddScoped<Granskningsunderlag>()
            .AddScoped<Rapportfil>();
    }

    public static void MapImporter(this IEndpointRouteBuilder routes)
    {
        var importer = routes.MapGroup("/importer");
        SkapaImport.Map(importer);
        SokImporter.Map(importer);
        HamtaImport.Map(importer);
        HamtaImportrapport.Map(importer);
        HamtaImportskillnad.Map(importer);
        VerkstallImport.Map(importer);
        AterkallaImport.Map(importer);
        SkapaOmkorning.Map(importer);
        routes.MapKallor();
        routes.MapHamtningar();
    }
}
