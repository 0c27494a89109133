namespace Trygghet.Modules.Lagesbild;

internal static class IakttagelserModule
{
    public static void MapIakttagelser(this IEndpointRouteBuilder tagged)
    {
        var iakttagelser = tagged.MapGroup("/iakttagelser");
        SokIakttagelser.Map(iakttagelser);
        SkapaIakttagelse.Map(iakttagelser);
        TaBortIakttagelse.Map(iakttagelser);
        SokHetaPlatser.Map(iakttagelser);
        HamtaIakttagelse.Map(iakttagelser);
        LyftIakttagelse.Map(iakttagelser);

        var rapporter = tagged.MapGroup("/est-rapporter");
        SokEstRapporter.Map(rapporter);
        RegistreraEstRapport.Map(rapporter);
        HamtaEstRapport.Map(rapporter);

        var uppdrag = tagged.MapGroup("/rapportorsuppdrag");
        SokRapportorsuppdrag.Map(uppdrag);
        TilldelaRapportorsuppdrag.Map(uppdrag);
        HamtaRapportorsuppdrag.Map(uppdrag);
        UppdateraRapportorsuppdrag.Map(uppdrag);

        HamtaVeckosammanstallning.Map(tagged.MapGroup("/veckosammanstallningar"));
        var utskick = tagged.MapGroup("/veckosammanstallningar/{omrade}/{vecka}/utskick");
        SokVeckoutskick.Map(utskick);
        SkapaVeckoutskick.Map(utskick);

        var kadenser = tagged.MapGroup("/est-kadenser");
        HamtaEstKadens.Map(kadenser);
        UppdateraEstKadens.Map(kadenser);
        var analyser = tagged.MapGroup("/est-analyser");
        HamtaEstAnalys.Map(analyser);
        SkrivEstAnalystext.Map(analyser);

        tagged.MapTrygghetsvandringar();
        tagged.MapPolishandelser();
    }
}
