using Npgsql;

namespace Trygghet.Shared;

/// <summary>
/// A number in a module's schema that grows in the same transaction as that which it stands for, so that what was read before can
/// be kept in memory for as long as the number is the same. <paramref name="Sql"/> gives one bigint.
/// </summary>
internal sealed record Versionskalla(string Namn, string Sql);

/// <summary>All versions as they were at one moment. Unchanged versions are the same object, so that it can be compared by reference.</summary>
internal sealed class Versionslage(string[] namn, long[] nummer)
{
    /// <summary>The numbers as text, for an ETag.</summary>
    public string Text { get; } = string.Join('.', nummer);

    public long this[string kalla] => nummer[Array.IndexOf(namn, kalla)];

    public bool Galler(long[] nu) => nummer.AsSpan().SequenceEqual(nu);
}

/// <summary>
/// Asks the database which versions apply. Callers that come while a question is under way share the next one: every answer is of a
/// moment after the call, as if each had asked alone, and a thousand callers a second cost a few hundred questions.
/// </summary>
internal sealed class Versioner(IConfiguration configuration, IEnumerable<Versionskalla> kallor) : IAsyncDisposable
{
    /// <summary>A connection of its own: nobody who reads slowly can keep the others from their rights.</summary>
    private NpgsqlDataSource? source;
    private readonly Versionskalla[] kallor = [.. kallor];
    private readonly long[] nummer = new long[kallor.Count()];
    private readonly Lock las = new();
    private NpgsqlCommand? fraga;
    private TaskCompletionSource<Versionslage>? vantande;
    private Versionslage? senaste;
    private bool fragar;

    public Task<Versionslage> LasAsync()
    {
        Task<Versionslage> svar;
        lock (las)
        {
            vantande ??= new(TaskCreationOptions.RunContinuationsAsynchronously);
            svar = vantande.Task;
            if (fragar)
                return svar;
            fragar = true;
        }
        _ = FragaAsync();
        return svar;
    }

    /// <summary>Asks for those who wait, until nobody does.</summary>
    private async Task FragaAsync()
    {
        while (Nasta() is { } fragande)
            try
            {
                fragande.SetResult(await HamtaAsync());
            }
            catch (Exception exception)
            {
                fragande.SetException(exception);
            }
    }

    private TaskCompletionSource<Versionslage>? Nasta()
    {
        lock (las)
        {
            var nasta = vantande;
            (vantande, fragar) = (null, nasta is not null);
            return nasta;
        }
    }

    private async Task<Versionslage> HamtaAsync()
    {
        try
        {
            source ??= Laskalla.Skapa(configuration, most: 1);
            fraga ??= new(Sql, await source.OpenConnectionAsync());
            await using var reader = await fraga.ExecuteReaderAsync();
            await reader.ReadAsync();
            for (var i = 0; i < nummer.Length; i++)
                nummer[i] = reader.GetInt64(i);
        }
        catch
        {
            await SlappAsync();
            throw;
        }
        return senaste?.Galler(nummer) is true
            ? senaste
            : senaste = new([.. kallor.Select(kalla => kalla.Namn)], [.. nummer]);
    }

    /// <summary>After a failure the next question gets a new connection.</summary>
    private async ValueTask SlappAsync()
    {
        if (fraga is null)
            return;
        await fraga.Connection!.DisposeAsync();
        await fraga.DisposeAsync();
        fraga = null;
    }

    public async ValueTask DisposeAsync()
    {
        await SlappAsync();
        if (source is not null)
            await source.DisposeAsync();
    }

    private string Sql => field ??= "select " + string.Join(", ", kallor.Select(kalla => "(" + kalla.Sql + ")"));
}
