namespace Trygghet.Modules.Lagesbild;

/// <summary>The steering group's meetings: which problems are to be worked with.</summary>
internal static class PrioriteringModule
{
    public static void MapPrioritering(this IEndpointRouteBuilder tagged)
    {
        SokPrioriteringskriterier.Map(tagged.MapGroup("/prioriteringskriterier"));
        SokPrioriteringar.Map(tagged.MapGroup("/prioriteringar"));

        var moten = tagged.MapGroup("/prioriteringsmoten");
        SokPrioriteringsmoten.Map(moten);
        SkapaPrioriteringsmote.Map(moten);
        HamtaPrioriteringsmote.Map(moten);
        UppdateraPrioriteringsmote.Map(moten);
        RegistreraBedomning.Map(moten);
        PrioriteraProblem.Map(moten);
        UppdateraOrdning.Map(moten);
        AvslutaPrioriteringsmote.Map(moten);
        HamtaProtokoll.Map(moten);
    }
}
