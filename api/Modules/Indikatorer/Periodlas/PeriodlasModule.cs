namespace Trygghet.Modules.Indikatorer;

/// <summary>What decided reports have locked, and what has been unlocked for one delivery.</summary>
internal static class PeriodlasModule
{
    public static void MapPeriodlas(this IEndpointRouteBuilder routes)
    {
        SokPeriodlas.Map(routes.MapGroup("/periodlas"));
        var upplasningar = routes.MapGroup("/upplasningar");
        SokUpplasningar.Map(upplasningar);
        SkapaUpplasning.Map(upplasningar);
        HamtaUpplasning.Map(upplasningar);
        AvslutaUpplasning.Map(upplasningar);
    }
}
