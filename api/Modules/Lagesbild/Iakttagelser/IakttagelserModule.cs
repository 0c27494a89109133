namespace Trygghet.Modules.Lagesbild;

internal static class IakttagelserModule
{
    public static void MapIakttagelser(this IEndpointRouteBuilder tagged)
    {
        var iakttagelser = tagged.MapGroup("/iakttagelser");
        SokIakttagelser.Map(iakttagelser);
        SkapaIakttagelse.Map(iakttagelser);
        TaBortIakttagelse.Map(iakttagelser);
        LyftIakttagelse.Map(iakttagelser);

        RegistreraEstRapport.Map(tagged.MapGroup("/est-rapporter"));
        TilldelaRapportorsuppdrag.Map(tagged.MapGroup("/rapportorsuppdrag"));
        HamtaVeckosammanstallning.Map(tagged.MapGroup("/veckosammanstallningar"));
    }
}
