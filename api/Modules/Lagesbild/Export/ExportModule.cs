namespace Trygghet.Modules.Lagesbild;

internal static class ExportModule
{
    public static void MapExport(this IEndpointRouteBuilder tagged) =>
        HamtaLagesbildsdokument.Map(tagged.MapGroup("/lagesbilder/{id:guid}"));
}
