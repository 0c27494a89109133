namespace Trygghet.Modules.Samverkansprocess;

internal static class SamverkansprocessModule
{
    public static void MapSamverkansprocess(this IEndpointRouteBuilder routes)
    {
        var processer = routes.MapGroup("/samverkansprocesser").WithTags("Samverkansprocess");
        SokProcesser.Map(processer);
        SkapaProcess.Map(processer);
        HamtaProcess.Map(processer);
        BytSteg.Map(processer);
    }
}
