using MediatR;
using Npgsql;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>One import from stored file to report. Only <see cref="AvslutaImport"/> changes anything that lasts, in one transaction.</summary>
internal sealed class Importkorning(
    Db db,
    NpgsqlDataSource source,
    IMediator mediator,
    Lasarna lasarna,
    Granskningsunderlag underlag,
    Mellanlager mellanlager,
    TimeProvider clock
)
{
    /// <summary>A file that has stopped the work this many times is set aside, so that those behind it can pass.</summary>
    private const int FlestForsok = 5;

    internal sealed record Uppdrag(
        Guid Id,
        string Datamangd,
        string Lasare,
        Importlage Lage,
        bool Provkorning,
        Importstatus Status,
        string Kodning,
        long Storlek,
        int Forsok,
        string SkapadAv,
        string? Period,
        string? Upplasning
    )
    {
        public bool SkaLagras => !Provkorning || Status == Importstatus.Verkstaller;
    }

    /// <summary>Takes the oldest import that waits in the data set; false when none does.</summary>
    public async Task<bool> TaNastaAsync(string datamangd, CancellationToken cancellationToken)
    {
        db.CommandTimeout = 0;
        var uppdrag = await db.SingleOrDefaultAsync<Uppdrag>(Paborja, new { Datamangd = datamangd }, cancellationToken);
        if (uppdrag is null)
            return false;
        var slut =
            uppdrag.Forsok > FlestForsok
                ? Avvisa(
                    uppdrag,
                    0,
                    new("ovantat-fel", "Filen har flera gånger stoppat arbetet hos oss. Felet är loggat.")
                )
                : await GranskaAsync(uppdrag, cancellationToken);
        if (slut.Lagrar)
            await db.ExecuteAsync(Verkstaller, new { uppdrag.Id }, cancellationToken);
        await mediator.Send(slut with { Forsok = uppdrag.Forsok }, cancellationToken);
        if (slut.Lagrar && slut.Summa.Nya + slut.Summa.Andrade >= StorLeverans)
            await db.ExecuteAsync(Vakuumera, null, cancellationToken);
        return true;
    }

    private async Task<AvslutaImport.Command> GranskaAsync(Uppdrag uppdrag, CancellationToken cancellationToken)
    {
        var lasare = lasarna.Hamta(uppdrag.Lasare);
        await underlag.LaddaAsync(uppdrag.Datamangd, lasare, uppdrag.SkapadAv, cancellationToken);
        await mellanlager.TomAsync(cancellationToken);

        var huvud = new Importhuvud { Period = uppdrag.Period };
        var granskning = new Radgranskning(underlag);
        var forlopp = new Importforlopp(source, uppdrag.Id, uppdrag.Storlek);
        await using var fil = ImportfilStrom.Oppna(source, uppdrag.Id, uppdrag.Kodning, forlopp);
        var rader = forlopp.FoljAsync(lasare.LasAsync(fil, huvud, cancellationToken), cancellationToken);
        var utfall = await mellanlager.FyllAsync(rader, huvud, lasare, granskning, cancellationToken);
        if (utfall.Avslag is not null)
            return Avvisa(uppdrag, utfall.Mottagna, utfall.Avslag);

        var jamford = await new Jamforelse(db, underlag, clock).JamforAsync(
            uppdrag,
            lasare,
            utfall.Stigande,
            cancellationToken
        );
        var varningar = huvud.AllaVarningar().Concat(jamford.Varningar).Concat(granskning.Varningar()).ToList();
        var status = Slutstatus(uppdrag, jamford.Summa);
        return new(uppdrag.Id, uppdrag.Datamangd, status, jamford.Summa, varningar, granskning.Okanda.Lista, null)
        {
            Kolumner = huvud.Kolumner,
            Stigande = utfall.Stigande,
            Upplasning = uppdrag.Upplasning,
            Upplasningar = jamford.Upplasningar,
        };
    }

    private static Importstatus Slutstatus(Uppdrag uppdrag, Importsumma summa) =>
        !uppdrag.SkaLagras ? Importstatus.Forhandsgranskad
        : summa.Avvisade == 0 ? Importstatus.Klar
        : uppdrag.Lage == Importlage.Allt || summa.Avvisade == summa.Mottagna ? Importstatus.Avvisad
        : Importstatus.Delvis;

    private static AvslutaImport.Command Avvisa(Uppdrag uppdrag, int mottagna, Avslag avslag) =>
        new(uppdrag.Id, uppdrag.Datamangd, Importstatus.Avvisad, Importsumma.AlltAvvisat(mottagna), [], [], avslag);

    /// <summary>From here on the visibility map pays: index-only reads of what was just published.</summary>
    private const int StorLeverans = 10_000;

    private const string Paborja = """
        update indikatorer.import
           set status = case when provkorning and status = 'Verkstaller' then status else 'Validerar' end,
               forsok = forsok + 1, lasta = 0, last_andel = 0, version = version + 1
         where id = (select id
                       from indikatorer.import
                      where datamangd = @Datamangd
                        and status in ('Mottagen', 'Validerar', 'Verkstaller')
                      order by created_at, id
                      limit 1)
        returning id, datamangd, lasare, lage, provkorning, status, kodning, storlek, forsok, skapad_av, period, upplasning
        """;

    private const string Verkstaller = """
        update indikatorer.import
           set status = 'Verkstaller', version = version + 1
         where id = @Id
           and status <> 'Verkstaller'
        """;

    private const string Vakuumera = "vacuum (analyze) indikatorer.publicerat, indikatorer.matvarde";
}
