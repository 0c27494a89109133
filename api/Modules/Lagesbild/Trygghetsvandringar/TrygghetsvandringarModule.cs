namespace Trygghet.Modules.Lagesbild;

internal static class TrygghetsvandringarModule
{
    public static void MapTrygghetsvandringar(this IEndpointRouteBuilder tagged)
    {
        var vandringar = tagged.MapGroup("/trygghetsvandringar");
        SokTrygghetsvandringar.Map(vandringar);
        SkapaTrygghetsvandring.Map(vandringar);
        HamtaTrygghetsvandring.Map(vandringar);
        UppdateraTrygghetsvandring.Map(vandringar);

        var aterkopplingar = tagged.MapGroup("/iakttagelser/{id:guid}/aterkopplingar");
        SokAterkopplingar.Map(aterkopplingar);
        SkapaAterkoppling.Map(aterkopplingar);
    }
}
