namespace Trygghet.Modules.Indikatorer;

/// <summary>What anybody may have: the open data sets, and the catalogue of them.</summary>
internal static class OppnaDataModule
{
    public static void MapOppnaData(this IEndpointRouteBuilder routes)
    {
        var oppnaData = routes.MapGroup("/oppna-data");
        SokOppnaData.Map(oppnaData);
        HamtaOppnaData.Map(oppnaData);
    }

    /// <summary>The catalogue stands outside the versioned API: its address is registered at the national data portal.</summary>
    public static void MapDcat(this IEndpointRouteBuilder routes) => HamtaDcat.Map(routes);
}
