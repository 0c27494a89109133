using Trygghet.Modules.Atgardsplan.Contract;

namespace Trygghet.Modules.Atgardsplan;

internal static partial class HamtaAtgard
{
    private const string Exempel = """
        {"id":"0199a1b2-0000-7000-8000-000000000011","handlingsplanId":"0199a1b2-0000-7000-8000-000000000010",
        "handlingsplansrubrik":"Handlingsplan Järva 2026","omrade":"jarva",
        "problemId":"0199a1b2-0000-7000-8000-000000000004",
        "problemrubrik":"Otrygghet vid Kista torg kvällstid","orsakIds":["0199a1b2-0000-7000-8000-000000000005"],
        "orsaker":[{"id":"0199a1b2-0000-7000-8000-000000000005","lopnummer":1,"text":"Gångstråket är mörkt."}],
        "rubrik":"Belysning längs gångstråket",
        "beskrivning":"Ny belysning mellan torget och tunnelbanan.","preventionstyp":"Situationell",
        "ansvarigOrganisation":"trafikkontoret","ansvarigRoll":"enhetschef","medverkande":[],
        "organisationer":[{"kod":"trafikkontoret","namn":"Trafikkontoret"}],
        "startdatum":"2026-02-01","slutdatum":"2026-06-30","operativtMal":"40 armaturer är i drift senast den 30 juni.",
        "insatsform":"Punktinsats","evidens":"Evidensbaserad","indikatorer":["TRY-01"],"indikatornamn":[{"kod":"TRY-01",
        "namn":"Trygg utomhus sent på kvällen i sitt bostadsområde"}],
        "resurser":{"timmar":120,"kronor":850000,"arsarbetskrafter":null,"kompetens":null},"status":"Pagar",
        "forsenad":true,
        "beslut":{"organ":"Styrgruppen","datum":"2025-12-18","registreratAv":"styrgrupp-jarva"},
        "mojligaStatusar":["Pausad","Genomford","Avbruten"],"statusbyten":[{"fran":"Beslutad","till":"Pagar",
        "motiv":null,
        "av":"arbetsgrupp-jarva","tid":"2026-02-02T07:30:00Z"}],"version":3,"skapad":"2025-12-01T08:10:00Z",
        "skapadAv":"samordnare-jarva"}
        """;

    private sealed record Row(
        Guid Id,
        Guid HandlingsplanId,
        string Handlingsplansrubrik,
        string Omrade,
        Guid ProblemId,
        Guid[] OrsakIds,
        string Rubrik,
        string Beskrivning,
        Preventionstyp Preventionstyp,
        string AnsvarigOrganisation,
        string AnsvarigRoll,
        string[] Medverkande,
        DateOnly Startdatum,
        DateOnly Slutdatum,
        string OperativtMal,
        Insatsform Insatsform,
        Evidens Evidens,
        string[] Indikatorer,
        decimal? Timmar,
        decimal? Kronor,
        decimal? Arsarbetskrafter,
        string? Kompetens,
        Atgardsstatus Status,
        bool Forsenad,
        DateOnly? Beslutsdatum,
        string? Organ,
        string? BeslutadAv,
        int Version,
        DateTime CreatedAt,
        string SkapadAv
    )
    {
        public Response ToResponse(
            string problemrubrik,
            IReadOnlyList<Orsakstext> orsaker,
            IReadOnlyList<Kodnamn> organisationer,
            IReadOnlyList<Kodnamn> indikatornamn,
            IReadOnlyList<Statusbyte> statusbyten
        ) =>
            new(
                Id,
                HandlingsplanId,
                Handlingsplansrubrik,
                Omrade,
                ProblemId,
                problemrubrik,
                OrsakIds,
                orsaker,
                Rubrik,
                Beskrivning,
                Preventionstyp,
                AnsvarigOrganisation,
                AnsvarigRoll,
                Medverkande,
                organisationer,
                Startdatum,
                Slutdatum,
                OperativtMal,
                Insatsform,
                Evidens,
                Indikatorer,
                indikatornamn,
                new(Timmar, Kronor, Arsarbetskrafter, Kompetens),
                Status,
                Forsenad,
                Beslutsdatum is { } datum ? new(Organ!, datum, BeslutadAv!) : null,
                AtgardsRules.Nasta(Status),
                statusbyten,
                Version,
                CreatedAt,
                SkapadAv
            );
    }

    private const string Select = """
        select a.id, a.handlingsplan_id, h.rubrik as handlingsplansrubrik, a.omrade, a.problem_id, a.orsak_ids,
               a.rubrik, a.beskrivning, a.preventionstyp, a.ansvarig_organisation, a.ansvarig_roll, a.medverkande, a.startdatum,
               a.slutdatum, a.operativt_mal, a.insatsform, a.evidens, a.indikatorer, a.timmar, a.kronor,
               a.arsarbetskrafter, a.kompetens, a.status, atgardsplan.forsenad(a.status, a.slutdatum, @Idag)
               as forsenad, a.beslutsdatum, a.organ, a.beslutad_av, a.version, a.created_at, a.skapad_av
          from atgardsplan.atgard a
          join atgardsplan.handlingsplan h on h.id = a.handlingsplan_id
         where a.id = @Id
           and a.borttagen_at is null
           and a.omrade = any(@Omraden)
        """;

    private const string SelectStatusbyten = """
        select fran, till, motiv, av, created_at as tid
          from atgardsplan.statusbyte
         where atgard_id = @Id
         order by created_at, id
        """;
}
