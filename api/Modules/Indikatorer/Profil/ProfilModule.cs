namespace Trygghet.Modules.Indikatorer;

/// <summary>Everything that is measured in one area, on one page.</summary>
internal static class ProfilModule
{
    public static void MapProfil(this IEndpointRouteBuilder routes) =>
        HamtaOmradesprofil.Map(routes.MapGroup("/omradesprofiler"));
}
