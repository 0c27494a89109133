using Trygghet.Modules.Lagesbild.Contract;

namespace Trygghet.Modules.Lagesbild;

internal static partial class HamtaProblem
{
    private sealed record Row(
        Guid Id,
        Guid LagesbildId,
        LagesbildStatus LagesbildStatus,
        string Omrade,
        string Rubrik,
        string Vad,
        string Var,
        string Nar,
        string VilkaDrabbas,
        string? VilkaOrsakar,
        string? HurUtfors,
        string? SedanNar,
        Problemtrend? Trend,
        Problemdimension Dimension,
        string[] Indikatorer,
        string? Plats,
        string? Tidsmonster,
        string Drabbade,
        string[] Brottskodgrupper,
        int Version,
        DateTime CreatedAt,
        string SkapadAv
    );

    private sealed record Orsaksrad(
        Guid Id,
        int Lopnummer,
        string Text,
        Orsakstyp Typ,
        Orsaksperspektiv Perspektiv,
        Guid? ForalderOrsakId,
        Paverkbarhet Paverkbar,
        Rutinaktivitet? Rutinaktivitet,
        string[] Parter,
        int Version
    )
    {
        public Orsak ToOrsak(Delursprung ursprung) =>
            new(
                Id,
                Lopnummer,
                Text,
                Typ,
                Perspektiv,
                ForalderOrsakId,
                Paverkbar,
                Rutinaktivitet,
                ursprung.Av(Parter),
                Version
            );
    }

    private const string Select = """
        select p.id, p.lagesbild_id, l.status as lagesbild_status, l.omrade, p.rubrik, p.vad, p.var, p.nar,
               p.vilka_drabbas, p.vilka_orsakar, p.hur_utfors, p.sedan_nar, p.trend, p.dimension, p.indikatorer,
               p.plats::text as plats, p.tidsmonster::text as tidsmonster, p.drabbade::text as drabbade, p.brottskodgrupper,
               p.version, p.created_at, p.skapad_av
          from lagesbild.problem p
          join lagesbild.lagesbild l on l.id = p.lagesbild_id
         where p.id = @Id
           and p.borttagen_at is null
           and lagesbild.synlig(l, @Nycklar)
        """;

    private const string SelectOrsaker = """
        select id, lopnummer, text, typ, perspektiv, foralder_orsak_id, paverkbar, rutinaktivitet,
               lagesbild.delursprung(ursprung) as parter, version
          from lagesbild.orsak
         where problem_id = @Id
           and borttagen_at is null
         order by lopnummer
        """;
}
