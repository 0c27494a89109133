using System.Globalization;
using Trygghet.Modules.Lagesbild.Contract;

namespace Trygghet.Modules.Lagesbild;

/// <summary>The words of a cause analysis as they stand in a document.</summary>
internal static class Analysord
{
    public static string Orsak(HamtaOrsaksanalys.Orsak orsak)
    {
        string?[] delar =
        [
            orsak.Typ == Orsakstyp.Direkt ? "direkt" : "bakomliggande",
            Perspektiv(orsak.Perspektiv),
            Rutinaktiviteten(orsak.Rutinaktivitet),
            Paverkan(orsak.Paverkbar),
        ];
        return string.Join("; ", delar.OfType<string>());
    }

    public static string Niva(Faktorniva niva) => niva == Faktorniva.Samhalle ? "Samhälle" : $"{niva}";

    public static string Slag(Faktorslag slag) => slag == Faktorslag.Risk ? "Riskfaktor" : "Skyddsfaktor";

    public static string Status(Hypotesstatus status) =>
        status switch
        {
            Hypotesstatus.Foreslagen => "Föreslagen",
            Hypotesstatus.Otestad => "Otestad",
            Hypotesstatus.Stods => "Stöds",
            _ => "Förkastas",
        };

    public static string Riktning(VantadRiktning riktning) => riktning == VantadRiktning.Okar ? "Ökar" : "Minskar";

    public static string Sida(Underlagssida sida) => sida == Underlagssida.For ? "För" : "Emot";

    public static string Styrka(int styrka)
    {
        var ord = styrka switch
        {
            1 => "svagt",
            2 => "måttligt",
            _ => "starkt",
        };
        return string.Create(CultureInfo.InvariantCulture, $"{styrka}, {ord}");
    }

    public static string Drabbade(Drabbadperspektiv perspektiv) =>
        perspektiv switch
        {
            Drabbadperspektiv.Jamstalldhet => "Jämställdhet",
            Drabbadperspektiv.Hbtq => "Hbtq",
            Drabbadperspektiv.Barnratt => "Barnrätt",
            Drabbadperspektiv.Funktionshinder => "Funktionsnedsättning",
            _ => "Äldre",
        };

    private static string Perspektiv(Orsaksperspektiv perspektiv) =>
        perspektiv switch
        {
            Orsaksperspektiv.PlatsSituation => "plats och situation",
            Orsaksperspektiv.BrottsutsattObjekt => "brottsutsatt eller objekt",
            _ => "gärningsperson",
        };

    private static string? Rutinaktiviteten(Rutinaktivitet? rutinaktivitet) =>
        rutinaktivitet switch
        {
            Rutinaktivitet.MotiveradForovare => "motiverad förövare",
            Rutinaktivitet.LampligtObjekt => "lämpligt objekt",
            Rutinaktivitet.AvsaknadAvVaktare => "ingen väktare",
            _ => null,
        };

    private static string Paverkan(Paverkbarhet paverkbar) =>
        paverkbar switch
        {
            Paverkbarhet.Ja => "kan påverkas",
            Paverkbarhet.Delvis => "kan delvis påverkas",
            _ => "kan inte påverkas",
        };
}
