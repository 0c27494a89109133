using Trygghet.Modules.Samverkansoverenskommelse.Contract;

namespace Trygghet.Modules.Samverkansoverenskommelse;

internal static partial class HamtaOverenskommelse
{
    private const string Exempel = """
        {"id":"0199a1b2-0000-7000-8000-000000000003","rubrik":"Lokal samverkansöverenskommelse Järva 2026–2027",
        "niva":"Lokal",
        "omrade":"jarva","foralderId":null,"status":"Gallande","parter":[
        {"organisation":"sdf-jarva","namn":"Järva stadsdelsförvaltning","typ":"Stadsdelsforvaltning",
        "harUndertecknat":true},
        {"organisation":"lpo-jarva-polisen","namn":"Polisen, lokalpolisområde Järva","typ":"Polis",
        "harUndertecknat":true}],
        "giltigFran":"2026-01-01","giltigTill":"2027-12-31","fokusproblem":["Otrygghet vid Kista torg kvällstid"],
        "troligaOrsaker":"Få vuxna på platsen efter stängning.",
        "mal":"Andelen trygga vid torget ökar från 52 till 60 procent 2027.",
        "dokumentationsform":"Gemensam protokollsmall.","uppfoljningsform":"Varje tertial i styrgruppen.",
        "lagesbildId":"0199a1b2-0000-7000-8000-000000000002","undertecknad":"2025-12-15","senasteRevision":null,
        "nastaRevision":"2027-12-15","undertecknanden":[
        {"organisation":"sdf-jarva","roll":"stadsdelsdirektör","datum":"2025-12-12"},
        {"organisation":"lpo-jarva-polisen","roll":"lokalpolisområdeschef","datum":"2025-12-15"}],
        "revisioner":[],"diarienummer":"SDN 2026/17","juridisktBindande":false,"version":3,
        "skapad":"2025-11-03T09:12:00Z","skapadAv":"samordnare-jarva"}
        """;

    private sealed record Row(
        Guid Id,
        string Rubrik,
        Overenskommelseniva Niva,
        string Omrade,
        Guid? ForalderId,
        Overenskommelsestatus Status,
        string[] Parter,
        string[] SaknarUnderskrift,
        DateOnly GiltigFran,
        DateOnly GiltigTill,
        string[] Fokusproblem,
        string? TroligaOrsaker,
        string Mal,
        string? Dokumentationsform,
        string? Uppfoljningsform,
        Guid? LagesbildId,
        DateOnly? Undertecknad,
        DateOnly? SenasteRevision,
        DateOnly? NastaRevision,
        string? Diarienummer,
        int Version,
        DateTime CreatedAt,
        string SkapadAv
    )
    {
        public Response ToResponse(
            IReadOnlyList<Part> parter,
            IReadOnlyList<Undertecknande> undertecknanden,
            IReadOnlyList<Revision> revisioner
        ) =>
            new(
                Id,
                Rubrik,
                Niva,
                Omrade,
                ForalderId,
                Status,
                parter,
                GiltigFran,
                GiltigTill,
                Fokusproblem,
                TroligaOrsaker,
                Mal,
                Dokumentationsform,
                Uppfoljningsform,
                LagesbildId,
                Undertecknad,
                SenasteRevision,
                NastaRevision,
                undertecknanden,
                revisioner,
                Diarienummer,
                JuridisktBindande: false,
                Version,
                CreatedAt,
                SkapadAv
            );
    }

    private const string Select = """
        select o.id, o.rubrik, o.niva, o.omrade, o.foralder_id,
               samverkansoverenskommelse.status(lage.nasta_revision, o.giltig_till, @Idag) as status,
               lage.parter, lage.saknar_underskrift, o.giltig_fran, o.giltig_till, o.fokusproblem, o.troliga_orsaker,
               o.mal, o.dokumentationsform, o.uppfoljningsform, o.lagesbild_id, lage.undertecknad,
               lage.senaste_revision, lage.nasta_revision, o.diarienummer, o.version, o.created_at, o.skapad_av
          from samverkansoverenskommelse.overenskommelse o
          join samverkansoverenskommelse.lage using (id)
         where o.id = @Id
           and o.omrade = any(@Omraden)
        """;

    private const string SelectUndertecknanden = """
        select organisation, roll, datum
          from samverkansoverenskommelse.undertecknande
         where overenskommelse_id = @Id
           and upphavt_at is null
         order by datum, id
        """;

    private const string SelectRevisioner = """
        select datum, utfall, anteckning
          from samverkansoverenskommelse.revision
         where overenskommelse_id = @Id
         order by datum desc, id desc
        """;
}
