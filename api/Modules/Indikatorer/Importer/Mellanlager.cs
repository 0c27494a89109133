using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// The rows of one file in temporary tables of the worker's connection, filled by COPY while the file is read: nothing of the file
/// is held in memory, nothing is logged, and a process that dies leaves nothing behind.
/// </summary>
internal sealed class Mellanlager(Db db)
{
    public const char Faltskiljare = '\u001f';

    /// <param name="Mottagna">Rows in the file; those read so far when it could not be read to its end.</param>
    /// <param name="Stigande">Every row's key comes after the one before: nothing to sort, and no duplicates.</param>
    internal sealed record Utfall(int Mottagna, Avslag? Avslag, bool Stigande);

    public Task TomAsync(CancellationToken cancellationToken) => db.ExecuteAsync(Skapa, null, cancellationToken);

    public async Task<Utfall> FyllAsync(
        IAsyncEnumerable<Importrad> rader,
        Importhuvud huvud,
        ILasare lasare,
        Radgranskning granskning,
        CancellationToken cancellationToken
    )
    {
        var mottagna = 0;
        var ordning = new Nyckelordning();
        Avslag? avslag = null;
        await using var kopia = await Kopiastrom.OppnaAsync(db, Copy, cancellationToken);
        try
        {
            await foreach (var rad in rader.WithCancellation(cancellationToken))
            {
                mottagna++;
                avslag ??= Personuppgift(rad, huvud);
                if (avslag is null)
                    ordning.Folj(Skriv(kopia, rad, lasare, granskning));
            }
        }
        catch (FilavslagException exception)
        {
            avslag ??= exception.Avslag;
        }
        catch (InvalidDataException)
        {
            avslag ??= new("fil-olaslig", "Filen kan inte packas upp som gzip.");
        }
        if (avslag is null && mottagna == 0)
            avslag = new("fil-utan-rader", "Filen har inga rader.");
        if (avslag is null)
            await kopia.KlarAsync(cancellationToken);
        return new(mottagna, avslag, ordning.Stigande);
    }

    private static Avslag? Personuppgift(Importrad rad, Importhuvud huvud)
    {
        var plats = Array.FindIndex(rad.Falt, ImportRules.HarPersonnummer);
        return plats < 0
            ? null
            : new(
                "personuppgift-misstankt",
                $"Kolumnen {huvud.Kolumner.ElementAtOrDefault(plats)} på rad {rad.Rad} innehåller något som ser ut som ett personnummer. "
                    + "Hela filen avvisades och har raderats."
            );
    }

    private static Godrad? Skriv(Kopiastrom kopia, Importrad rad, ILasare lasare, Radgranskning granskning)
    {
        var innehall = string.Join(Faltskiljare, rad.Falt);
        if (innehall.Contains('\0'))
        {
            innehall = innehall.Replace("\0", "", StringComparison.Ordinal);
            rad = rad with { Olaslig = "Raden innehåller nolltecken." };
        }
        var (god, fel) = granskning.Granska(rad);
        kopia.NyRad(Kolumner);
        kopia.Heltal(rad.Rad);
        kopia.Text(innehall);
        kopia.Text(fel?.Kod);
        kopia.Text(fel is null ? null : lasare.Faltnamn.GetValueOrDefault(fel.Falt, fel.Falt));
        kopia.Text(fel?.Text);
        kopia.Text(fel?.Forslag);
        kopia.Text(god?.Indikator);
        kopia.Text(god?.Omrade);
        kopia.Text(god?.Varden.Uppdelning);
        kopia.Text(god?.Period);
        kopia.Datum(god?.Varden.Dagar.Fran);
        kopia.Datum(god?.Varden.Dagar.Till);
        kopia.Tal(god?.Varden.Varde);
        kopia.Heltal(god?.Varden.N);
        kopia.Tal(god?.Bedomning.Standardfel);
        kopia.Tal(god?.Bedomning.Ki95?.Nedre);
        kopia.Tal(god?.Bedomning.Ki95?.Ovre);
        kopia.Text(god?.Bedomning.Ki95?.Metod);
        kopia.Text(god?.Bedomning.Status.ToString());
        kopia.Text(god?.Varden.Statistikstatus.ToString());
        kopia.Text(god?.Kalla);
        kopia.Tal(god?.Varden.Taljare);
        kopia.Tal(god?.Varden.Namnare);
        kopia.Text(god?.Varden.Konfidentialitet.ToString());
        kopia.Heltal(god?.Varden.Fullstandighet);
        kopia.JaNej(god?.Varden.Brott);
        kopia.JaNej(god?.Varden.Borttag);
        return god;
    }

    private const short Kolumner = 27;

    private const string Skapa = """
        drop table if exists pg_temp.importrad, pg_temp.importserie, pg_temp.importgammal, pg_temp.importutfall;
        create temp table importrad (
            rad integer, innehall text, felkod text, felfalt text, meddelande text, forslag text,
            indikator text, omrade text, uppdelning text, period text, period_fran date, period_till date,
            varde numeric, n integer, standardfel numeric, ki_nedre numeric, ki_ovre numeric, metod text,
            status text, statistikstatus text, kalla text, taljare numeric, namnare numeric, konfidentialitet text,
            fullstandighet integer, brott boolean, borttag boolean);
        set work_mem = '256MB'
        """;

    private const string Copy = "copy pg_temp.importrad from stdin (format binary)";
}
