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
    /// <summary>One list for each wording of the questions about rows and about their number.</summary>
    private static readonly ConcurrentDictionary<(bool Rader, int Ordalydelse), ConcurrentBag<Matvardefraga>> Lediga =
        new();

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
        Ta(urval, rader: true, SokMatvarden.Rader, limit, offset);

    /// <summary>How many rows the selection has, counted no further than <paramref name="hogst"/>.</summary>
    public static Matvardefraga Antal(Urval urval, long? hogst) =>
        Ta(urval, rader: false, SokMatvarden.Antal, hogst, 0);

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

    private static Matvardefraga Ta(Urval urval, bool rader, Func<Urval, string> sql, long? limit, long offset)
    {
        var lediga = Lediga.GetOrAdd((rader, SokMatvarden.Ordalydelse(urval)), static _ => []);
        if (!lediga.TryTake(out var fraga))
            fraga = new(sql(urval), lediga);
        urval.Fyll(fraga.kommando.Parameters, limit, offset);
        return fraga;
    }
}
