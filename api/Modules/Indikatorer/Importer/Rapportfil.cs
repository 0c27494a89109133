using System.Runtime.CompilerServices;
using System.Text;
using Npgsql;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>The report as a file: the stored file is read again, row by row, and each row gets what is said of it.</summary>
internal sealed class Rapportfil(Db db, NpgsqlDataSource source, Lasarna lasarna)
{
    private const int Sida = 1000;

    public static readonly string[] Felkolumner = ["felkod", "felfalt", "meddelande", "forslag"];

    public async Task SkrivAsync(HamtaImport.Response import, Stream svar, CancellationToken cancellationToken)
    {
        await using var text = new StreamWriter(svar, new UTF8Encoding(true), 65536, leaveOpen: true);
        await using var fel = FelAsync(import.Id, cancellationToken).GetAsyncEnumerator(cancellationToken);
        var harFel = await fel.MoveNextAsync();
        var helaFilen = harFel ? null : import.Fel;
        var lagrad = await db.SingleOrDefaultAsync<Lagrad>(SelectLagrad, new { import.Id }, cancellationToken);
        var huvud = new Importhuvud { Period = lagrad?.Period };
        var rubrik = false;
        await foreach (var rad in RaderAsync(import, lagrad, huvud, cancellationToken))
        {
            if (!rubrik)
                await SkrivRadAsync(text, huvud, huvud.Kolumner, Felkolumner);
            rubrik = true;
            var egen = harFel && fel.Current.Rad == rad.Rad;
            await SkrivRadAsync(text, huvud, rad.Falt, egen ? fel.Current.Falt() : ["", "", "", ""]);
            if (egen)
                harFel = await fel.MoveNextAsync();
        }
        if (!rubrik)
            await SkrivRadAsync(text, huvud, ["rad"], Felkolumner);
        if (helaFilen is { Kod: var kod, Text: var orsak })
            await SkrivRadAsync(text, huvud, Tomma(rubrik ? huvud.Kolumner.Length : 1), [kod, "", orsak, ""]);
    }

    private async IAsyncEnumerable<Importrad> RaderAsync(
        HamtaImport.Response import,
        Lagrad? lagrad,
        Importhuvud huvud,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        if (lagrad is null)
            yield break;
        await using var fil = ImportfilStrom.Oppna(source, import.Id, lagrad.Kodning);
        await using var rader = lasarna
            .Hamta(import.Lasare)
            .LasAsync(fil, huvud, cancellationToken)
            .GetAsyncEnumerator(cancellationToken);
        while (await FinnsAsync(rader))
            yield return rader.Current;
    }

    /// <summary>A file that broke off when it was read breaks off here too; what was wrong stands last in the report.</summary>
    private static async Task<bool> FinnsAsync(IAsyncEnumerator<Importrad> rader)
    {
        try
        {
            return await rader.MoveNextAsync();
        }
        catch (Exception exception) when (exception is FilavslagException or InvalidDataException)
        {
            return false;
        }
    }

    private async IAsyncEnumerable<Row> FelAsync(
        Guid import,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        for (var efter = int.MinValue; ; )
        {
            var args = new
            {
                Id = import,
                Efter = efter,
                Antal = Sida,
            };
            var rows = await db.ListAsync<Row>(SelectFel, args, cancellationToken);
            foreach (var row in rows)
                yield return row;
            if (rows.Count < Sida)
                yield break;
            efter = rows[^1].Rad;
        }
    }

    private static Task SkrivRadAsync(StreamWriter text, Importhuvud huvud, string[] egna, string[] fel) =>
        text.WriteLineAsync(
            string.Join(huvud.Avskiljare, egna.Concat(fel).Select(falt => Citera(Ofarlig(falt), huvud.Avskiljare)))
        );

    private static string[] Tomma(int antal) => Enumerable.Repeat("", antal).ToArray();

    /// <summary>A cell of the sender's that a spreadsheet would take for a formula is shown as text; a number or a lone dash is not one.</summary>
    private static string Ofarlig(string falt) =>
        falt.Length > 1 && "=+-@\t\r".Contains(falt[0]) && ImportRules.Tal(falt) is null ? $"'{falt}" : falt;

    private static string Citera(string falt, char avskiljare) =>
        falt.AsSpan().ContainsAny([avskiljare, '"', '\n', '\r'])
            ? $"\"{falt.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : falt;

    private sealed record Row(int Rad, string Felkod, string? Felfalt, string Meddelande, string? Forslag)
    {
        public string[] Falt() => [Felkod, Felfalt ?? "", Meddelande, Forslag ?? ""];
    }

    /// <summary>How the file was sent, while it is still there.</summary>
    private sealed record Lagrad(string Kodning, string? Period);

    private const string SelectLagrad = """
        select i.kodning, i.period
          from indikatorer.import i
         where i.id = @Id
           and exists (select from indikatorer.importfil f where f.import = i.id)
        """;

    private const string SelectFel = """
        select rad, felkod, felfalt, meddelande, forslag
          from indikatorer.importfel
         where import = @Id
           and rad > @Efter
         order by rad
         limit @Antal
        """;
}
