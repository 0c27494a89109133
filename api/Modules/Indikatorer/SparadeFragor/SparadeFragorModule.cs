namespace Trygghet.Modules.Indikatorer;

/// <summary>Questions that keep their address.</summary>
internal static class SparadeFragorModule
{
    public static void MapSparadeFragor(this IEndpointRouteBuilder routes)
    {
        var fragor = routes.MapGroup("/sparade-fragor");
        SkapaSparadFraga.Map(fragor);
        SokSparadeFragor.Map(fragor);
        HamtaSparadFraga.Map(fragor);
        HamtaSparadFragasData.Map(fragor);
        UppdateraSparadFraga.Map(fragor);
        TaBortSparadFraga.Map(fragor);
    }
}
