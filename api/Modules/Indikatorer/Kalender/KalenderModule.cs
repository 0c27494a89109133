namespace Trygghet.Modules.Indikatorer;

internal static class KalenderModule
{
    public static void MapKalender(this IEndpointRouteBuilder routes)
    {
        var kalender = routes.MapGroup("/publiceringskalender");
        SokPubliceringar.Map(kalender);
        SkapaPublicering.Map(kalender);
        UppdateraPublicering.Map(kalender);
    }
}
