namespace Trygghet.Modules.Samverkansoverenskommelse;

internal static class SamverkansoverenskommelseModule
{
    public static void MapSamverkansoverenskommelse(this IEndpointRouteBuilder routes)
    {
        var overenskommelser = routes.MapGroup("/samverkansoverenskommelser").WithTags("Samverkansoverenskommelse");
        SkapaOverenskommelse.Map(overenskommelser);
        SokOverenskommelser.Map(overenskommelser);
        HamtaOverenskommelse.Map(overenskommelser);
        UppdateraOverenskommelse.Map(overenskommelser);
        UndertecknaOverenskommelse.Map(overenskommelser);
        RevideraOverenskommelse.Map(overenskommelser);
        DiarieforOverenskommelse.Map(overenskommelser);
    }
}
