namespace Trygghet.Modules.Indikatorer;

/// <summary>Targets: what a decision wants an indicator to be.</summary>
internal static class MalvardenModule
{
    public static void MapMalvarden(this IEndpointRouteBuilder routes)
    {
        var malvarden = routes.MapGroup("/malvarden");
        SokMalvarden.Map(malvarden);
        SkapaMalvarde.Map(malvarden);
        HamtaMalvarde.Map(malvarden);
        UppdateraMalvarde.Map(malvarden);
    }
}
