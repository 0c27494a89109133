namespace Trygghet.Modules.Indikatorer;

internal static partial class UppdateraIndikator
{
    private sealed record Current(int Version, string Definitionsversion, string Definition);

    private sealed record Parametrarna(
        string Kod,
        string NyVersion,
        string Niva,
        string Skal,
        DateOnly? GallerFran,
        string Fore,
        string Efter,
        string Anvandare,
        DateTimeOffset Nu,
        Guid BrottId
    );

    private const string SelectForUpdate = """
        select version, definition as definitionsversion, indikatorer.som_definition(i)::text as definition
          from indikatorer.indikator i
         where kod = @Kod
           for update
        """;

    /// <summary>Changes of the catalogue come one after the other, so that its versions have no gaps and no twins.</summary>
    private const string LasKatalogen = "lock table indikatorer.indikatorversion in share row exclusive mode";

    private const string InsertVersion = """
        insert into indikatorer.indikatorversion
            (indikator, version, katalog, niva, skal, galler_fran, fore, efter, beslutad_av, created_at)
        select @Kod, @NyVersion, max(katalog) + 1, @Niva, @Skal, @GallerFran, @Fore::jsonb, @Efter::jsonb, @Anvandare, @Nu
          from indikatorer.indikatorversion
        """;

    private const string Update = """
        update indikatorer.indikator i
           set namn = d.namn, beskrivning = d.beskrivning, enhet = d.enhet, typ = d.typ, matning = d.matning,
               riktning = d.riktning, kalla = d.kalla, instrument = d.instrument, omradesnivaer = d.omradesnivaer,
               periodicitet = d.periodicitet, fallgropar = d.fallgropar, definition = @NyVersion, version = i.version + 1
          from jsonb_populate_record(null::indikatorer.indikator, @Efter::jsonb) as d
         where i.kod = @Kod
        """;

    private const string InsertBrott = """
        insert into indikatorer.seriebrott (id, indikator, omrade, datum, orsak, kalla, registrerad_av, created_at)
        values (@BrottId, @Kod, null, @GallerFran, @Skal, 'Katalogen, definition ' || @NyVersion, @Anvandare, @Nu)
            on conflict do nothing
        """;

    private const string ExempelAndring = """
        {"namn":"Orolig för att närstående utsätts för brott","beskrivning":"Andel svarande som är oroliga för att någon de står nära ska bli utsatt för brott.",
        "enhet":"andel %","typ":"Trygghet","matning":"Andel","riktning":"LagBra","kalla":"Stockholms stad","instrument":"Trygghetsmätningen 2026",
        "omradesnivaer":["Kommun","Stadsdelsomrade"],"periodicitet":"vart tredje år","fallgropar":"Få svar per stadsdel.",
        "niva":"Stor","skal":"Enkäten vände sig till fler åldrar.","gallerFran":"2026-01-01"}
        """;
}
