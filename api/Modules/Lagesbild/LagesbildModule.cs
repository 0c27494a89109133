namespace Trygghet.Modules.Lagesbild;

internal static class LagesbildModule
{
    public static void MapLagesbild(this IEndpointRouteBuilder routes)
    {
        var tagged = routes.MapGroup("").WithTags("Lagesbild");

        var lagesbilder = tagged.MapGroup("/lagesbilder");
        SokLagesbilder.Map(lagesbilder);
        SkapaLagesbild.Map(lagesbilder);
        HamtaLagesbild.Map(lagesbilder);
        UppdateraLagesbild.Map(lagesbilder);
        FaststallLagesbild.Map(lagesbilder);
        LedningsgranskaLagesbild.Map(lagesbilder);
        KlarmarkeraLagesbild.Map(lagesbilder);
        AterforLagesbild.Map(lagesbilder);
        PubliceraLagesbild.Map(lagesbilder);
        ArkiveraLagesbild.Map(lagesbilder);
        SkapaNyVersion.Map(lagesbilder);
        SokAndringar.Map(lagesbilder);
        DelaLagesbild.Map(lagesbilder);
        SokDelningar.Map(lagesbilder);
        DiarieforDelning.Map(lagesbilder);
        lagesbilder.MapGemensam();

        var problem = tagged.MapGroup("/problem");
        SokProblem.Map(problem);
        SkapaProblem.Map(problem);
        HamtaProblem.Map(problem);
        UppdateraProblem.Map(problem);
        TaBortProblem.Map(problem);

        var orsaker = tagged.MapGroup("/orsaker");
        SokOrsaker.Map(orsaker);
        SkapaOrsak.Map(orsaker);
        HamtaOrsak.Map(orsaker);
        UppdateraOrsak.Map(orsaker);
        TaBortOrsak.Map(orsaker);

        tagged.MapPrioritering();
        tagged.MapIakttagelser();
        tagged.MapLagkrav();
        tagged.MapOrsaksanalys();
        tagged.MapSiffror();
        tagged.MapExport();
    }
}
