using Trygghet.Shared;

namespace Trygghet.Modules.Organisation;

internal static class OrganisationModule
{
    public static IServiceCollection AddOrganisation(this IServiceCollection services) =>
        services.AddScoped<IRattighetskalla, Rattighetskalla>().AddSingleton(Rattighetskalla.Version);

    public static void MapOrganisation(this IEndpointRouteBuilder routes)
    {
        var tagged = routes.MapGroup("").WithTags("Organisation");
        HamtaMig.Map(tagged.MapGroup("/mig"));

        var omraden = tagged.MapGroup("/omraden");
        SokOmraden.Map(omraden);
        HamtaOmrade.Map(omraden);

        var granser = tagged.MapGroup("/omradesgranser");
        HamtaOmradesgranser.Map(granser);
        ImporteraOmradesgranser.Map(granser);

        SokOrganisationer.Map(tagged.MapGroup("/organisationer"));

        var grupper = tagged.MapGroup("/grupper");
        SkapaGrupp.Map(grupper);
        SokGrupper.Map(grupper);
        HamtaGrupp.Map(grupper);
        AvslutaGrupp.Map(grupper);

        var roller = tagged.MapGroup("/roller");
        SokRoller.Map(roller);
        TilldelaRoll.Map(roller);
        AvslutaRoll.Map(roller);
    }
}
