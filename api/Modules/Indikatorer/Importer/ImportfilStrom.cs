using Npgsql;

namespace Trygghet.Modules.Indikatorer;

/// <summary>The stored file, read part by part over a connection of its own: the worker's connection is busy with COPY meanwhile.</summary>
internal sealed class ImportfilStrom(NpgsqlDataSource source, Guid import, Importforlopp? forlopp) : Lasstrom
{
    private byte[] del = [];
    private int plats;
    private int nasta;

    /// <summary>Bytes read so far, as they were sent.</summary>
    public long LastaByte { get; private set; }

    /// <summary>The file as it was before it was compressed.</summary>
    public static Stream Oppna(NpgsqlDataSource source, Guid import, string kodning, Importforlopp? forlopp = null)
    {
        var fil = new ImportfilStrom(source, import, forlopp);
        return kodning == "gzip" ? new Uppackning(fil) : fil;
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (plats == del.Length && !await NastaDelAsync(cancellationToken))
            return 0;
        var antal = Math.Min(buffer.Length, del.Length - plats);
        del.AsMemory(plats, antal).CopyTo(buffer);
        plats += antal;
        return antal;
    }

    private async Task<bool> NastaDelAsync(CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand(SelectDel);
        command.Parameters.Add(new() { Value = import });
        command.Parameters.Add(new() { Value = nasta++ });
        if (await command.ExecuteScalarAsync(cancellationToken) is not byte[] innehall)
            return false;
        (del, plats) = (innehall, 0);
        LastaByte += innehall.Length;
        forlopp?.Last(innehall.Length);
        return true;
    }

    private const string SelectDel = """
        select innehall
          from indikatorer.importfil
         where import = $1
           and nr = $2
        """;
}
