namespace Trygghet.Modules.Lagesbild;

/// <summary>What the law asks of the pictures: the requirements, the clock and the mandatory sources.</summary>
internal static class LagkravModule
{
    public static void MapLagkrav(this IEndpointRouteBuilder tagged)
    {
        var lagkrav = tagged.MapGroup("/lagkrav");
        SokLagkrav.Map(lagkrav);
        HamtaLagkrav.Map(lagkrav);
        UppdateraLagkrav.Map(lagkrav);

        SokLagesbildsfrister.Map(tagged.MapGroup("/lagesbildsfrister"));

        var lagesbilder = tagged.MapGroup("/lagesbilder");
        HamtaKallkrav.Map(lagesbilder);
        UppdateraKallkrav.Map(lagesbilder);
    }
}
