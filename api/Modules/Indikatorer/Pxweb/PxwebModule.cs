using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>The facade that clients of PxWebApi 2 know, beside the native API and with a document of its own.</summary>
internal static class PxwebModule
{
    public static IServiceCollection AddPxweb(this IServiceCollection services) => services.AddScoped<PxTabeller>();

    public static void MapPxweb(this IEndpointRouteBuilder routes)
    {
        var pxweb = routes
            .MapGroup(Pipeline.PxwebRoot)
            .WithGroupName(OpenApi.Pxweb)
            .WithTags("PxWebApi 2")
            .AddEndpointFilter<KnownParameters>()
            .AddEndpointFilter<RequestValidation>();
        HamtaPxKonfiguration.Map(pxweb);
        SokPxTabeller.Map(pxweb);
        HamtaPxTabell.Map(pxweb);
        HamtaPxMetadata.Map(pxweb);
        HamtaPxForval.Map(pxweb);
        HamtaPxData.Map(pxweb);
        HamtaPxKodlista.Map(pxweb);
        SkapaPxFraga.Map(pxweb);
        HamtaPxFraga.Map(pxweb);
    }
}
