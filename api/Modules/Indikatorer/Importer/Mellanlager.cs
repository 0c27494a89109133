using Npgsql;
using NpgsqlTypes;
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
        var connection = await db.OpenAsync(cancellationToken);
        var mottagna = 0;
        var ordning = new Nyckelordning();
        Avslag? avslag = null;
        await using var copy = await connection.BeginBinaryImportAsync(Copy, cancellationToken);
        try
        {
            await foreach (var rad in rader.WithCancellation(cancellationToken))
            {
                mottagna++;
                avslag ??= Personuppgift(rad, huvud);
                if (avslag is null)
                    ordning.Folj(Skriv(copy, rad, lasare, granskning));
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
            await copy.CompleteAsync(cancellationToken);
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

    /// <summary>Without async: a million rows of 26 columns each would wait 26 million times for nothing.</summary>
    private static Godrad? Skriv(NpgsqlBinaryImporter copy, Importrad rad, ILasare lasare, Radgranskning granskning)
    {
        var innehall = string.Join(Faltskiljare, rad.Falt);
        if (innehall.Contains('\0'))
        {
            innehall = innehall.Replace("\0", "", StringComparison.Ordinal);
            rad = rad with { Olaslig = "Raden innehåller nolltecken." };
        }
        var (god, fel) = granskning.Granska(rad);
        copy.StartRow();
        copy.Write(rad.Rad, NpgsqlDbType.Integer);
        copy.Write(innehall, NpgsqlDbType.Text);
        SkrivText(copy, fel?.Kod);
        SkrivText(copy, fel is null ? null : lasare.Faltnamn.GetValueOrDefault(fel.Falt, fel.Falt));
        SkrivText(copy, fel?.Text);
        SkrivText(copy, fel?.Forslag);
        SkrivText(copy, god?.Indikator);
        SkrivText(copy, god?.Omrade);
        SkrivText(copy, god?.Varden.Uppdelning);
        SkrivText(copy, god?.Period);
        SkrivVarde(copy, god?.Varden.Dagar.Fran, NpgsqlDbType.Date);
        SkrivVarde(copy, god?.Varden.Dagar.Till, NpgsqlDbType.Date);
        SkrivVarde(copy, god?.Varden.Varde, NpgsqlDbType.Numeric);
        SkrivVarde(copy, god?.Varden.N, NpgsqlDbType.Integer);
        SkrivVarde(copy, god?.Bedomning.Standardfel, NpgsqlDbType.Numeric);
        SkrivVarde(copy, god?.Bedomning.Ki95?.Nedre, NpgsqlDbType.Numeric);
        SkrivVarde(copy, god?.Bedomning.Ki95?.Ovre, NpgsqlDbType.Numeric);
        SkrivText(copy, god?.Bedomning.Ki95?.Metod);
        SkrivText(copy, god?.Bedomning.Status.ToString());
        SkrivText(copy, god?.Varden.Statistikstatus.ToString());
        SkrivText(copy, god?.Kalla);
        SkrivVarde(copy, god?.Varden.Taljare, NpgsqlDbType.Numeric);
        SkrivVarde(copy, god?.Varden.Namnare, NpgsqlDbType.Numeric);
        SkrivText(copy, god?.Varden.Konfidentialitet.ToString());
        SkrivVarde(copy, god?.Varden.Fullstandighet, NpgsqlDbType.Integer);
        SkrivVarde(copy, god?.Varden.Brott, NpgsqlDbType.Boolean);
        SkrivVarde(copy, god?.Varden.Borttag, NpgsqlDbType.Boolean);
        return god;
    }

    private static void SkrivText(NpgsqlBinaryImporter copy, string? text)
    {
        if (text is null)
            copy.WriteNull();
        else
            copy.Write(text, NpgsqlDbType.Text);
    }

    private static void SkrivVarde<T>(NpgsqlBinaryImporter copy, T? varde, NpgsqlDbType typ)
        where T : struct
    {
        if (varde is { } v)
            copy.Write(v, typ);
        else
            copy.WriteNull();
    }

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
