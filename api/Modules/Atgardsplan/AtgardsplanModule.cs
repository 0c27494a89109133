namespace Trygghet.Modules.Atgardsplan;

internal static class AtgardsplanModule
{
    public static void MapAtgardsplan(this IEndpointRouteBuilder routes)
    {
        var tagged = routes.MapGroup("").WithTags("Atgardsplan");

        var handlingsplaner = tagged.MapGroup("/handlingsplaner");
        SkapaHandlingsplan.Map(handlingsplaner);
        SokHandlingsplaner.Map(handlingsplaner);
        HamtaHandlingsplan.Map(handlingsplaner);
        UppdateraHandlingsplan.Map(handlingsplaner);
        BeslutaHandlingsplan.Map(handlingsplaner);
        AvslutaHandlingsplan.Map(handlingsplaner);

        var atgarder = tagged.MapGroup("/atgarder");
        SkapaAtgard.Map(atgarder);
        SokAtgarder.Map(atgarder);
        HamtaAtgard.Map(atgarder);
        UppdateraAtgard.Map(atgarder);
        TaBortAtgard.Map(atgarder);
        BeslutaAtgard.Map(atgarder);
        BytAtgardsstatus.Map(atgarder);
    }
}
