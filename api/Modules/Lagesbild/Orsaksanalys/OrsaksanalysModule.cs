namespace Trygghet.Modules.Lagesbild;

internal static class OrsaksanalysModule
{
    public static void MapOrsaksanalys(this IEndpointRouteBuilder tagged)
    {
        var problem = tagged.MapGroup("/problem");
        HamtaOrsaksanalys.Map(problem);
        SokPlatser.Map(problem);
        UppdateraHandelsekedja.Map(problem);

        var faktorer = tagged.MapGroup("/faktorer");
        SkapaFaktor.Map(faktorer);
        HamtaFaktor.Map(faktorer);
        UppdateraFaktor.Map(faktorer);
        TaBortFaktor.Map(faktorer);

        var hypoteser = tagged.MapGroup("/hypoteser");
        SkapaHypotes.Map(hypoteser);
        HamtaHypotes.Map(hypoteser);
        UppdateraHypotes.Map(hypoteser);
        TaBortHypotes.Map(hypoteser);

        var underlag = tagged.MapGroup("/hypotesunderlag");
        SkapaUnderlag.Map(underlag);
        HamtaUnderlag.Map(underlag);
        UppdateraUnderlag.Map(underlag);
        TaBortUnderlag.Map(underlag);
    }
}
