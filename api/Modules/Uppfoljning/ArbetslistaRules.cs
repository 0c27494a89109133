using Trygghet.Modules.Atgardsplan.Contract;
using Trygghet.Modules.Lagesbild.Contract;
using Trygghet.Modules.Samverkansoverenskommelse.Contract;
using static Trygghet.Modules.Uppfoljning.HamtaArbetslista;

namespace Trygghet.Modules.Uppfoljning;

/// <summary>What is overdue in the caller's areas, and what waits for just this caller. Pure.</summary>
internal static class ArbetslistaRules
{
    /// <summary>
    /// Everything the list is made of. <paramref name="HarRatt"/> answers (right, area) for the caller.
    /// </summary>
    internal sealed record Underlag(
        IReadOnlyList<Lagesbildsinfo> Lagesbilder,
        IReadOnlyList<Handlingsplansinfo> Planer,
        IReadOnlyList<Overenskommelseinfo> Overenskommelser,
        HamtaKedja.Kedja Kedja,
        Lagesbildsfrist Frist,
        DateOnly Idag,
        Func<string, string, bool> HarRatt
    );

    public static IReadOnlyList<Rad> Forsenat(Underlag u) =>
        Sorted(ForsenadeAtgarder(u), ForsenadeLagesbilder(u), ForsenadeOverenskommelser(u), ForsenadeUppfoljningar(u));

    public static IReadOnlyList<Rad> Vantar(Underlag u) =>
        Sorted(LagesbilderAttGora(u), PlanerAttGora(u), OverenskommelserAttGora(u), UppfoljningarAttGora(u));

    private static IEnumerable<Rad> ForsenadeAtgarder(Underlag u) =>
        from a in u.Kedja.Atgarder
        where a.Forsenad
        select AtgardRad(Slag.AtgardForsenad, a, $"Slutdatum {a.Slutdatum:yyyy-MM-dd} har passerat.", a.Slutdatum);

    private static IEnumerable<Rad> ForsenadeLagesbilder(Underlag u) =>
        from l in Senaste(u.Lagesbilder)
        where u.Frist.Lage(l.Beslutsdatum!.Value, u.Idag) == Fristlage.Forsenad
        select LagesbildRad(
            Slag.LagesbildForsenad,
            l,
            $"Fastställd {l.Beslutsdatum:yyyy-MM-dd}, äldre än {u.Frist.GransManader} månader.",
            u.Frist.Forfaller(l.Beslutsdatum!.Value)
        );

    private static IEnumerable<Rad> ForsenadeOverenskommelser(Underlag u) =>
        from o in u.Overenskommelser
        where o.Status is Overenskommelsestatus.RevisionForsenad or Overenskommelsestatus.Forfallen
        select o.Status == Overenskommelsestatus.Forfallen
            ? OverenskommelseRad(Slag.OverenskommelseForfallen, o, "Giltighetstiden har gått ut.", o.GiltigTill)
            : OverenskommelseRad(Slag.RevisionForsenad, o, "Revisionen är försenad.", o.NastaRevision);

    private static IEnumerable<Rad> ForsenadeUppfoljningar(Underlag u) =>
        from a in u.Kedja.Atgarder
        let saknas = SparbarhetRules.SaknatTillfalle(
            a,
            u.Kedja.Tillfallen.Where(t => t.Inlamningsdag < u.Idag),
            u.Kedja.Uppfoljningar[a.Id]
        )
        where saknas is not null
        select AtgardRad(Slag.UppfoljningForsenad, a, $"Inte uppföljd vid {saknas.Kod}.", saknas.Inlamningsdag);

    private static IEnumerable<Rad> LagesbilderAttGora(Underlag u)
    {
        foreach (var l in u.Lagesbilder)
            if (l.Status == LagesbildStatus.Ledningsgranskad && u.HarRatt("lagesbild:skriv", l.Omrade))
                yield return LagesbildRad(Slag.AttKlarmarkera, l, "Ledningen har gått igenom den: klarmarkera.", null);
            else if (
                l is { Status: LagesbildStatus.Klar, Typ: not Lagesbildstyp.Egen }
                && u.HarRatt("lagesbild:faststall", l.Omrade)
            )
                yield return LagesbildRad(Slag.AttFaststalla, l, "Klar, väntar på att fastställas.", l.Klar);
            else if (l.Status == LagesbildStatus.Faststalld && u.HarRatt("lagesbild:publicera", l.Omrade))
                yield return LagesbildRad(Slag.AttPublicera, l, "Fastställd men inte publicerad.", l.Beslutsdatum);
        foreach (var l in UtanPlan(u).Where(l => u.HarRatt("atgardsplan:skriv", l.Omrade)))
            yield return LagesbildRad(Slag.PlanSaknas, l, "Fastställd men utan handlingsplan.", l.Beslutsdatum);
        foreach (var l in Senaste(u.Lagesbilder).Where(l => u.HarRatt("lagesbild:skriv", l.Omrade)))
        {
            var grans = u.Frist.Forfaller(l.Beslutsdatum!.Value);
            var senast = $"Behöver förnyas senast {grans:yyyy-MM-dd}.";
            if (u.Frist.Lage(l.Beslutsdatum.Value, u.Idag) == Fristlage.Snart)
                yield return LagesbildRad(Slag.LagesbildSnartForsenad, l, senast, grans);
            else if (u.Frist.Lage(l.Beslutsdatum.Value, u.Idag) == Fristlage.Bradskande)
                yield return LagesbildRad(Slag.LagesbildBradskande, l, $"Brådskande. {senast}", grans);
        }
    }

    private static IEnumerable<Rad> PlanerAttGora(Underlag u)
    {
        foreach (var p in u.Planer.Where(p => p.Status == Handlingsplanstatus.Utkast))
            if (u.HarRatt("atgardsplan:besluta", p.Omrade))
                yield return new(
                    Slag.PlanAttBesluta,
                    p.Rubrik,
                    "Handlingsplan som väntar på beslut.",
                    p.Omrade,
                    "handlingsplan",
                    p.Id,
                    null
                );
        foreach (var a in u.Kedja.Atgarder.Where(a => a.Status == Atgardsstatus.Foreslagen))
            if (u.HarRatt("atgardsplan:besluta", a.Omrade))
                yield return AtgardRad(Slag.AtgardAttBesluta, a, "Åtgärd som väntar på beslut.", a.Startdatum);
    }

    private static IEnumerable<Rad> OverenskommelserAttGora(Underlag u) =>
        from o in u.Overenskommelser
        where o.Status == Overenskommelsestatus.Utkast && o.SaknarUnderskrift.Count > 0
        where u.HarRatt("samverkansoverenskommelse:underteckna", o.Omrade)
        let text = $"Parter som inte har undertecknat: {o.SaknarUnderskrift.Count}."
        select OverenskommelseRad(Slag.AttUnderteckna, o, text, null);

    /// <summary>Between the balance date and the last day to report, for those who write follow-ups.</summary>
    private static IEnumerable<Rad> UppfoljningarAttGora(Underlag u) =>
        from a in u.Kedja.Atgarder
        where u.HarRatt(UppfoljningRatt.Skriv, a.Omrade)
        let saknas = SparbarhetRules.SaknatTillfalle(a, u.Kedja.Tillfallen, u.Kedja.Uppfoljningar[a.Id])
        where saknas is not null && saknas.Inlamningsdag >= u.Idag
        select AtgardRad(Slag.AttFoljaUpp, a, $"Ska följas upp vid {saknas.Kod}.", saknas.Inlamningsdag);

    /// <summary>
    /// The clock runs from the latest adopted picture of its kind in each area; a weekly picture has no clock.
    /// </summary>
    private static IEnumerable<Lagesbildsinfo> Senaste(IEnumerable<Lagesbildsinfo> lagesbilder) =>
        lagesbilder
            .Where(l => l.Beslutsdatum is not null && l.Typ != Lagesbildstyp.Veckobild)
            .GroupBy(l => (l.Omrade, l.Typ, l.Part))
            .Select(samma => samma.MaxBy(l => (l.Beslutsdatum, l.Id))!);

    /// <summary>
    /// A plan that rests on a picture adopted the same day or later in the area answers the earlier ones too.
    /// </summary>
    private static IEnumerable<Lagesbildsinfo> UtanPlan(Underlag u)
    {
        var medPlan = u.Planer.Select(plan => plan.LagesbildId).ToHashSet();
        return u.Lagesbilder.Where(l =>
            l.Beslutsdatum is not null
            && l.Typ is Lagesbildstyp.Gemensam or Lagesbildstyp.Lagstadgad
            && !u.Lagesbilder.Any(m =>
                medPlan.Contains(m.Id) && m.Omrade == l.Omrade && m.Beslutsdatum >= l.Beslutsdatum
            )
        );
    }

    private static Rad AtgardRad(Slag slag, Atgardsinfo a, string text, DateOnly? datum) =>
        new(slag, a.Rubrik, text, a.Omrade, "atgard", a.Id, datum);

    private static Rad LagesbildRad(Slag slag, Lagesbildsinfo l, string text, DateOnly? datum) =>
        new(slag, l.Rubrik, text, l.Omrade, "lagesbild", l.Id, datum);

    private static Rad OverenskommelseRad(Slag slag, Overenskommelseinfo o, string text, DateOnly? datum) =>
        new(slag, o.Rubrik, text, o.Omrade, "samverkansoverenskommelse", o.Id, datum);

    private static List<Rad> Sorted(params IEnumerable<Rad>[] rader) =>
        rader
            .SelectMany(rad => rad)
            .OrderBy(rad => rad.Datum ?? DateOnly.MaxValue)
            .ThenBy(rad => rad.Slag)
            .ThenBy(rad => rad.ObjektId)
            .ToList();
}
