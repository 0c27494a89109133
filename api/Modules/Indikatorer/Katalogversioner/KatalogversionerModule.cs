namespace Trygghet.Modules.Indikatorer;

internal static class KatalogversionerModule
{
    public static void MapKatalogversioner(this IEndpointRouteBuilder routes)
    {
        var indikatorer = routes.MapGroup("/indikatorer");
        UppdateraIndikator.Map(indikatorer);
        SokIndikatorversioner.Map(indikatorer);
        HamtaIndikatorversion.Map(indikatorer);

        var katalog = routes.MapGroup("/katalog/versioner");
        SokKatalogversioner.Map(katalog);
        SokKatalogandringar.Map(katalog);
    }
}
