using Trygghet.Shared;

namespace Trygghet.Modules.Organisation;

internal static class OrganisationModule
{
    public static IServiceCollection AddOrganisation(this IServiceCollection services) =>
        services.AddScoped<IRattighetskalla, Rattighetskalla>();

    public static void MapOrganisation(this IEndpointRouteBuilder routes)
    {
        var tagged = routes.MapGroup("").WithTags("Organisation");
        HamtaMig.Map(tagged.MapGroup("/mig"));

        var omraden = tagged.MapGroup("/omraden");
        SokOmraden.Map(omraden);

        var grupper = tagged.MapGroup("/grupper");
        SkapaGrupp.Map(grupper);
    }
}
