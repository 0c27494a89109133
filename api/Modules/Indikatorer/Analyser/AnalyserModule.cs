namespace Trygghet.Modules.Indikatorer;

internal static class AnalyserModule
{
    public static IServiceCollection AddAnalyser(this IServiceCollection services) =>
        services.AddScoped<Underlag>().AddScoped<Brottmarkning>();

    public static void MapAnalyser(this IEndpointRouteBuilder routes)
    {
        var analyser = routes.MapGroup("/analyser");
        HamtaForandring.Map(analyser);
        HamtaStyrdiagram.Map(analyser);
        HamtaBaslinje.Map(analyser);
        FaststallBaslinje.Map(analyser);
        HamtaJamforelse.Map(analyser);
        HamtaOmradeslage.Map(analyser);
        HamtaSerie.Map(analyser);

        var indikatorer = routes.MapGroup("/indikatorer");
        SokSeriebrott.Map(indikatorer);
        RegistreraSeriebrott.Map(indikatorer);

        var datamangder = routes.MapGroup("/datamangder");
        HamtaDesigneffekt.Map(datamangder);
        UppdateraDesigneffekt.Map(datamangder);
    }
}
