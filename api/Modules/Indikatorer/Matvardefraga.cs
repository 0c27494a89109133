using System.Collections.Concurrent;
using Npgsql;
using NpgsqlTypes;

namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// A prepared question for the rows of a selection. Its parameters go by position, because named ones cost a reading of the SQL every
/// time, and it is used again by later requests: dispose gives it back.
/// </summary>
internal sealed class Matvardefraga : IDisposable
{
    private const int Ordalydelser = 8;

    /// <summary>One list for each wording of the questions about rows and about their number.</summary>
    private static readonly ConcurrentBag<Matvardefraga>[] Lediga = [.. Enumerable.Range(0, 2 * Ordalydelser).Select(_ => NyLista())];

    private readonly NpgsqlCommand kommando;
    private readonly ConcurrentBag<Matvardefraga> hemma;

    private Matvardefraga(string sql, ConcurrentBag<Matvardefraga> hemma)
    {
        kommando = new(SokMatvarden.Positionell(sql));
        this.hemma = hemma;
        foreach (var (_, typ) in Urval.Parametrar)
            kommando.Parameters.Add(new() { NpgsqlDbType = typ });
    }

    public static Matvardefraga Rader(Urval urval, long? limit, long offset) =>
        Ta(urval, 0, SokMatvarden.Rader, limit, offset);

    /// <summary>How many rows the selection has, counted no further than <paramref name="hogst"/>.</summary>
    public static Matvardefraga Antal(Urval urval, long? hogst) => Ta(urval, Ordalydelser, SokMatvarden.Antal, hogst, 0);

    public Task<NpgsqlDataReader> StallAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        kommando.Connection = connection;
        return kommando.ExecuteReaderAsync(cancellationToken);
    }

    public void Dispose()
    {
        kommando.Connection = null;
        hemma.Add(this);
    }

    private static Matvardefraga Ta(Urval urval, int slag, Func<Urval, string> sql, long? limit, long offset)
    {
        var ordalydelse = (urval.ArNu ? 0 : 1) + (urval.Senaste is null ? 0 : 2) + (urval.Indikatorer.Length == 1 ? 4 : 0);
        var lediga = Lediga[slag + ordalydelse];
        if (!lediga.TryTake(out var fraga))
            fraga = new(sql(urval), lediga);
        urval.Fyll(fraga.kommando.Parameters, limit, offset);
        return fraga;
    }

    private static ConcurrentBag<Matvardefraga> NyLista() => [];
}
