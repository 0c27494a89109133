namespace Trygghet.Modules.Indikatorer;

/// <summary>Every format that POST /importer can read, one line each.</summary>
internal static class LasareModule
{
    public static IServiceCollection AddLasare(this IServiceCollection services) =>
        services
            .AddSingleton<ILasare, TryggheCsv>()
            .AddSingleton<ILasare, TryggheNdjson>()
            .AddSingleton<ILasare, KoladaJson>()
            .AddSingleton<ILasare, KoladaCsv>()
            .AddSingleton<ILasare, KoladaEnkat>()
            .AddSingleton<ILasare, BraSol>()
            .AddSingleton<ILasare, BraTabell>()
            .AddSingleton<ILasare, BraBrottstrad>()
            .AddSingleton<ILasare, SkolverketCsv>()
            .AddSingleton<ILasare, ScbTabell>()
            .AddSingleton<ILasare, EnkatAntal>()
            .AddSingleton<ILasare, EnkatAndel>()
            .AddSingleton<Lasarna>();
}
