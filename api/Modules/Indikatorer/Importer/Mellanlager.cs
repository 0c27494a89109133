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
    internal sealed record Utfall(int Mottagna, Avslag? Avslag);

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
        Avslag? avslag = null;
        await using var copy = await connection.BeginBinaryImportAsync(Copy, cancellationToken);
        try
        {
            await foreach (var rad in rader.WithCancellation(cancellationToken))
            {
                mottagna++;
                avslag ??= Personuppgift(rad, huvud);
                if (avslag is null)
                    await SkrivAsync(copy, rad, lasare, granskning, cancellationToken);
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
        return new(mottagna, avslag);
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

    private static async Task SkrivAsync(
        NpgsqlBinaryImporter copy,
        Importrad rad,
        ILasare lasare,
        Radgranskning granskning,
        CancellationToken cancellationToken
    )
    {
        var innehall = string.Join(Faltskiljare, rad.Falt);
        if (innehall.Contains('\0'))
        {
            innehall = innehall.Replace("\0", "", StringComparison.Ordinal);
            rad = rad with { Olaslig = "Raden innehåller nolltecken." };
        }
        var (god, fel) = granskning.Granska(rad);
        await copy.StartRowAsync(cancellationToken);
        await copy.WriteAsync(rad.Rad, NpgsqlDbType.Integer, cancellationToken);
        await copy.WriteAsync(innehall, NpgsqlDbType.Text, cancellationToken);
        await SkrivTextAsync(copy, fel?.Kod, cancellationToken);
        await SkrivTextAsync(
            copy,
            fel is null ? null : lasare.Faltnamn.GetValueOrDefault(fel.Falt, fel.Falt),
            cancellationToken
        );
        await SkrivTextAsync(copy, fel?.Text, cancellationToken);
        await SkrivTextAsync(copy, fel?.Forslag, cancellationToken);
        await SkrivTextAsync(copy, god?.Indikator, cancellationToken);
        await SkrivTextAsync(copy, god?.Omrade, cancellationToken);
        await SkrivTextAsync(copy, god?.Varden.Uppdelning, cancellationToken);
        await SkrivTextAsync(copy, god?.Period, cancellationToken);
        await SkrivAsync(copy, god?.Varden.Dagar.Fran, NpgsqlDbType.Date, cancellationToken);
        await SkrivAsync(copy, god?.Varden.Dagar.Till, NpgsqlDbType.Date, cancellationToken);
        await SkrivAsync(copy, god?.Varden.Varde, NpgsqlDbType.Numeric, cancellationToken);
        await SkrivAsync(copy, god?.Varden.N, NpgsqlDbType.Integer, cancellationToken);
        await SkrivAsync(copy, god?.Bedomning.Standardfel, NpgsqlDbType.Numeric, cancellationToken);
        await SkrivAsync(copy, god?.Bedomning.Ki95?.Nedre, NpgsqlDbType.Numeric, cancellationToken);
        await SkrivAsync(copy, god?.Bedomning.Ki95?.Ovre, NpgsqlDbType.Numeric, cancellationToken);
        await SkrivTextAsync(copy, god?.Bedomning.Ki95?.Metod, cancellationToken);
        await SkrivTextAsync(copy, god?.Bedomning.Status.ToString(), cancellationToken);
        await SkrivTextAsync(copy, god?.Varden.Statistikstatus.ToString(), cancellationToken);
        await SkrivTextAsync(copy, god?.Kalla, cancellationToken);
        await SkrivAsync(copy, god?.Varden.Taljare, NpgsqlDbType.Numeric, cancellationToken);
        await SkrivAsync(copy, god?.Varden.Namnare, NpgsqlDbType.Numeric, cancellationToken);
        await SkrivTextAsync(copy, god?.Varden.Konfidentialitet.ToString(), cancellationToken);
        await SkrivAsync(copy, god?.Varden.Fullstandighet, NpgsqlDbType.Integer, cancellationToken);
        await SkrivAsync(copy, god?.Varden.Brott, NpgsqlDbType.Boolean, cancellationToken);
    }

    private static Task SkrivTextAsync(NpgsqlBinaryImporter copy, string? text, CancellationToken cancellationToken) =>
        text is null
            ? copy.WriteNullAsync(cancellationToken)
            : copy.WriteAsync(text, NpgsqlDbType.Text, cancellationToken);

    private static Task SkrivAsync<T>(NpgsqlBinaryImporter copy, T? varde, NpgsqlDbType typ, CancellationToken ct)
        where T : struct => varde is { } v ? copy.WriteAsync(v, typ, ct) : copy.WriteNullAsync(ct);

    private const string Skapa = """
        drop table if exists pg_temp.importrad, pg_temp.importutfall;
        create temp table importrad (
            rad integer, innehall text, felkod text, felfalt text, meddelande text, forslag text,
            indikator text, omrade text, uppdelning text, period text, period_fran date, period_till date,
            varde numeric, n integer, standardfel numeric, ki_nedre numeric, ki_ovre numeric, metod text,
            status text, statistikstatus text, kalla text, taljare numeric, namnare numeric, konfidentialitet text,
            fullstandighet integer, brott boolean);
        set work_mem = '64MB'
        """;

    private const string Copy = "copy pg_temp.importrad from stdin (format binary)";
}
