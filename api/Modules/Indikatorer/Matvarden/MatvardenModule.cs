namespace Trygghet.Modules.Indikatorer;

/// <summary>What there is beside the mätvärden themselves: the long question, how complete they are, what changed.</summary>
internal static class MatvardenModule
{
    public static void MapMatvarden(this IEndpointRouteBuilder routes)
    {
        var matvarden = routes.MapGroup("/matvarden");
        SokMatvarden.Map(matvarden);
        SokMatvardenMedKropp.Map(matvarden);
        HamtaTillganglighet.Map(matvarden);
        HamtaAndringar.Map(matvarden);
        SokPerioder.Map(routes.MapGroup("/perioder"));
    }
}
