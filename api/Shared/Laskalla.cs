using Npgsql;

namespace Trygghet.Shared;

/// <summary>Connections that only read: statements stay prepared, and nothing needs to be reset between two uses.</summary>
internal sealed class Laskalla(IConfiguration configuration) : IAsyncDisposable
{
    private const int Preparerade = 64;
    private const int Buffert = 64 * 1024;

    /// <summary>More at once only make each other slower, and PostgreSQL's connections must suffice for the changes too.</summary>
    private const int Flest = 40;

    public NpgsqlDataSource Source { get; } = Skapa(configuration);

    public static NpgsqlDataSource Skapa(IConfiguration configuration, int? most = null)
    {
        var text = new NpgsqlConnectionStringBuilder(configuration.GetConnectionString("Trygghet"))
        {
            NoResetOnClose = true,
            MaxAutoPrepare = Preparerade,
            AutoPrepareMinUsages = 1,
            ReadBufferSize = Buffert,
        };
        text.MaxPoolSize = Math.Min(text.MaxPoolSize, most ?? Flest);
        text.MinPoolSize = Math.Min(text.MinPoolSize, text.MaxPoolSize);
        return NpgsqlDataSource.Create(text);
    }

    public ValueTask DisposeAsync() => Source.DisposeAsync();
}
