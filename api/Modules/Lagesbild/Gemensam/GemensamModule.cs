namespace Trygghet.Modules.Lagesbild;

internal static class GemensamModule
{
    public static void MapGemensam(this IEndpointRouteBuilder lagesbilder)
    {
        HamtaSammanstallning.Map(lagesbilder);
        SkapaSammanforing.Map(lagesbilder);
        HamtaSammanforing.Map(lagesbilder);
        UppdateraSammanforing.Map(lagesbilder);
        TaBortSammanforing.Map(lagesbilder);
        SkapaAvvisning.Map(lagesbilder);
        HamtaAvvisning.Map(lagesbilder);
        TaBortAvvisning.Map(lagesbilder);
    }
}
