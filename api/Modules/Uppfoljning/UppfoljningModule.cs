namespace Trygghet.Modules.Uppfoljning;

internal static class UppfoljningModule
{
    public static void MapUppfoljning(this IEndpointRouteBuilder routes)
    {
        var tagged = routes.MapGroup("").WithTags("Uppfoljning");

        var tillfallen = tagged.MapGroup("/rapporttillfallen");
        SokRapporttillfallen.Map(tillfallen);
        SkapaRapporttillfalle.Map(tillfallen);
        BeslutaRapporttillfalle.Map(tillfallen);

        var uppfoljningar = tagged.MapGroup("/uppfoljningar");
        SokUppfoljningar.Map(uppfoljningar);
        HamtaUppfoljning.Map(uppfoljningar);
        SkapaUppfoljning.Map(uppfoljningar);
        UppdateraUppfoljning.Map(uppfoljningar);

        HamtaSparbarhet.Map(tagged.MapGroup("/sparbarhet"));
        HamtaArbetslista.Map(tagged.MapGroup("/arbetslista"));
    }
}
