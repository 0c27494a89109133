using Trygghet.Modules.Atgardsplan.Contract;
using Trygghet.Modules.Indikatorer.Contract;
using Trygghet.Modules.Lagesbild.Contract;
using Trygghet.Modules.Uppfoljning.Contract;

namespace Trygghet.Modules.Uppfoljning;

internal static partial class HamtaSparbarhet
{
    public enum Luckslag
    {
        ProblemUtanOrsak,
        ProblemUtanAtgard,
        OrsakUtanAtgard,
        AtgardUtanOrsak,
        AtgardUtanIndikator,
        AtgardEjUppfoljd,
    }

    /// <summary>Kedjan i ett område.</summary>
    /// <param name="Omrade">Områdets kod.</param>
    /// <param name="Omradesnamn">Områdets namn.</param>
    /// <param name="Problem">Problemen med orsaker och åtgärder.</param>
    /// <param name="Luckor">Var kedjan är bruten.</param>
    /// <param name="Hel">Om det finns minst ett problem och inga luckor.</param>
    public sealed record Response(
        string Omrade,
        string Omradesnamn,
        IReadOnlyList<Problem> Problem,
        IReadOnlyList<Lucka> Luckor,
        bool Hel
    );

    /// <summary>Ett problem i en fastställd lägesbild.</summary>
    /// <param name="Id">Problemets id.</param>
    /// <param name="Rubrik">Problemets rubrik.</param>
    /// <param name="Dimension">Brott, otrygghet eller ordningsstörning.</param>
    /// <param name="LagesbildId">Lägesbilden som problemet står i.</param>
    /// <param name="Omrade">Lägesbildens område.</param>
    /// <param name="Orsaker">Orsakerna, efter löpnummer.</param>
    /// <param name="Atgarder">Åtgärderna mot problemet, efter startdatum.</param>
    /// <param name="Prioritering">Vad styrgruppens senast avslutade möte beslutade; null när problemet inte har tagits upp.</param>
    public sealed record Problem(
        Guid Id,
        string Rubrik,
        Problemdimension Dimension,
        Guid LagesbildId,
        string Omrade,
        IReadOnlyList<Orsak> Orsaker,
        IReadOnlyList<Atgard> Atgarder,
        Prioriteringsbeslut? Prioritering
    );

    /// <summary>En orsak till problemet.</summary>
    /// <param name="Id">Orsakens id.</param>
    /// <param name="Lopnummer">Nummer inom problemet.</param>
    /// <param name="Text">Orsaken.</param>
    /// <param name="Typ">Direkt eller indirekt.</param>
    /// <param name="Paverkbar">Om orsaken går att påverka.</param>
    public sealed record Orsak(Guid Id, int Lopnummer, string Text, Orsakstyp Typ, Paverkbarhet Paverkbar);

    /// <summary>En åtgärd mot problemet.</summary>
    /// <param name="Id">Åtgärdens id.</param>
    /// <param name="Rubrik">Åtgärdens rubrik.</param>
    /// <param name="Status">Åtgärdens status.</param>
    /// <param name="Forsenad">Slutdatum har passerat utan att åtgärden är genomförd eller avbruten.</param>
    /// <param name="OrsakIds">Orsakerna som åtgärden möter.</param>
    /// <param name="AnsvarigOrganisation">Den ansvariga organisationens kod.</param>
    /// <param name="Startdatum">Första dagen.</param>
    /// <param name="Slutdatum">Sista dagen.</param>
    /// <param name="Indikatorer">Indikatorerna med senaste värde.</param>
    /// <param name="Uppfoljningar">Gjorda uppföljningar, den äldsta först.</param>
    public sealed record Atgard(
        Guid Id,
        string Rubrik,
        Atgardsstatus Status,
        bool Forsenad,
        IReadOnlyList<Guid> OrsakIds,
        string AnsvarigOrganisation,
        DateOnly Startdatum,
        DateOnly Slutdatum,
        IReadOnlyList<Indikator> Indikatorer,
        IReadOnlyList<GjordUppfoljning> Uppfoljningar
    );

    /// <summary>En indikator som åtgärden ska synas i.</summary>
    /// <param name="Kod">Indikatorns kod.</param>
    /// <param name="Namn">Indikatorns namn.</param>
    /// <param name="Senaste">Senaste värdet i åtgärdens område; null när inget finns.</param>
    public sealed record Indikator(string Kod, string Namn, Senaste? Senaste);

    /// <summary>Det senaste mätvärdet.</summary>
    /// <param name="Period">Period, till exempel 2025 eller 2026-T1.</param>
    /// <param name="Varde">Värdet; null när det saknas eller inte får visas.</param>
    /// <param name="Enhet">Värdets enhet.</param>
    /// <param name="N">Antal svar för andelar ur enkäter.</param>
    /// <param name="Ki95">95 %-intervall, när det kan räknas.</param>
    /// <param name="Status">Hur värdet ska läsas.</param>
    /// <param name="Syntetisk">Om värdet är påhittat för demonstration.</param>
    public sealed record Senaste(
        string Period,
        decimal? Varde,
        string Enhet,
        int? N,
        Intervall? Ki95,
        Vardestatus Status,
        bool Syntetisk
    );

    /// <summary>En gjord uppföljning.</summary>
    /// <param name="Id">Uppföljningens id.</param>
    /// <param name="Rapporttillfalle">Rapporttillfällets kod.</param>
    /// <param name="Genomforande">Om åtgärden utförts som planerat.</param>
    /// <param name="Statusfarg">Färgen för genomförandet, aldrig för effekten.</param>
    public sealed record GjordUppfoljning(
        Guid Id,
        string Rapporttillfalle,
        Genomforande Genomforande,
        Statusfarg Statusfarg
    );

    /// <summary>Ett ställe där kedjan är bruten.</summary>
    /// <param name="Slag">Vad som saknas.</param>
    /// <param name="Objekttyp">Vad luckan sitter på: problem, orsak eller atgard.</param>
    /// <param name="ObjektId">Objektets id.</param>
    /// <param name="Omrade">Objektets område.</param>
    /// <param name="Text">Luckan i ord.</param>
    public sealed record Lucka(Luckslag Slag, string Objekttyp, Guid ObjektId, string Omrade, string Text);

    private const string Example = """
        {"omrade":"jarva","omradesnamn":"Järva","problem":[{"id":"0199a1b2-0000-7000-8000-000000000041",
        "rubrik":"Otrygghet vid Kista torg","dimension":"Otrygghet",
        "lagesbildId":"0199a1b2-0000-7000-8000-000000000042","omrade":"jarva",
        "orsaker":[{"id":"0199a1b2-0000-7000-8000-000000000043","lopnummer":1,"text":"Mörka stråk","typ":"Direkt",
        "paverkbar":"Ja"}],"atgarder":[{"id":"0199a1b2-0000-7000-8000-000000000011","rubrik":"Ny belysning",
        "status":"Pagar","forsenad":false,"orsakIds":["0199a1b2-0000-7000-8000-000000000043"],
        "ansvarigOrganisation":"trafikkontoret","startdatum":"2026-02-01","slutdatum":"2026-12-31",
        "indikatorer":[{"kod":"TRY-03","namn":"Orolig för att närstående utsätts för brott","senaste":{"period":"2025",
        "varde":41.2,"enhet":"procent","n":412,"ki95":{"nedre":36.5,"ovre":46.0,"metod":"Wilson"},"status":"Ok",
        "syntetisk":true}}],"uppfoljningar":[]}],"prioritering":"Prioriterad"}],"luckor":[{"slag":"AtgardEjUppfoljd","objekttyp":"atgard",
        "objektId":"0199a1b2-0000-7000-8000-000000000011","omrade":"jarva",
        "text":"Åtgärden ”Ny belysning” är inte uppföljd vid 2026-T1."}],"hel":false}
        """;
}
