using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Trygghet.Modules.Indikatorer;
using Trygghet.Tests.Shared;

namespace Trygghet.Tests.Indikatorer;

/// <summary>What we read from the wire is what the driver reads, with the same number of decimals.</summary>
[TestFixture]
public sealed class NumericTests : ApiFixture
{
    [TestCase("0")]
    [TestCase("0.00")]
    [TestCase("31.0")]
    [TestCase("-4.12")]
    [TestCase("0.0001")]
    [TestCase("-0.00010")]
    [TestCase("10000")]
    [TestCase("100000000")]
    [TestCase("1234567.8901")]
    [TestCase("99999999.99999999")]
    [TestCase("-12.5000000000")]
    [TestCase("400000000000000000")]
    public async Task Number_is_read_as_the_driver_reads_it(string text)
    {
        var (bytes, facit) = await LasAsync(text);

        Assert.That(Numeric.TryLas(bytes, out var tal), Is.True);
        Assert.That(
            tal.ToString(CultureInfo.InvariantCulture),
            Is.EqualTo(facit.ToString(CultureInfo.InvariantCulture))
        );
    }

    [TestCase("79228162514264337593543950335")]
    [TestCase("0.1234567890123456789")]
    [TestCase("40000000000000000000")]
    public async Task Number_beyond_64_bits_is_left_to_the_driver(string text) =>
        Assert.That(Numeric.TryLas((await LasAsync(text)).Bytes, out _), Is.False);

    [TestCase("0.00")]
    [TestCase("-4.12")]
    [TestCase("0.00001234")]
    [TestCase("10000")]
    [TestCase("1234567.8901")]
    [TestCase("-79228162514264337593543950335")]
    [TestCase("7.9228162514264337593543950335")]
    public async Task Number_is_written_as_the_database_writes_it(string text)
    {
        var (facit, tal) = await LasAsync(text);
        var bytes = new byte[Numeric.Langst];

        var langd = Numeric.Skriv(tal, bytes);

        await using var fraga = Services
            .GetRequiredService<NpgsqlDataSource>()
            .CreateCommand("select numeric_send($1)");
        fraga.Parameters.Add(new() { Value = await TillbakaAsync(bytes[..langd]) });
        Assert.That((byte[])(await fraga.ExecuteScalarAsync())!, Is.EqualTo(facit));
    }

    /// <summary>What the database makes of bytes that are sent to it by COPY.</summary>
    private async Task<decimal> TillbakaAsync(byte[] bytes)
    {
        await using var connection = await Services.GetRequiredService<NpgsqlDataSource>().OpenConnectionAsync();
        await using var skapa = new NpgsqlCommand("create temp table tal (tal numeric)", connection);
        await skapa.ExecuteNonQueryAsync();
        await using (var kopia = await connection.BeginRawBinaryCopyAsync("copy tal from stdin (format binary)"))
        {
            kopia.Write([.. "PGCOPY\n"u8, 0xFF, 13, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, (byte)bytes.Length]);
            kopia.Write([.. bytes, 0xFF, 0xFF]);
        }
        await using var las = new NpgsqlCommand("select tal from tal", connection);
        return (decimal)(await las.ExecuteScalarAsync())!;
    }

    private async Task<(byte[] Bytes, decimal Facit)> LasAsync(string text)
    {
        await using var fraga = Services.GetRequiredService<NpgsqlDataSource>().CreateCommand("select $1::numeric");
        fraga.Parameters.Add(new() { Value = text, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Text });
        await using var rader = await fraga.ExecuteReaderAsync();
        await rader.ReadAsync();
        var bytes = new byte[64];
        return (bytes[..(int)rader.GetBytes(0, 0, bytes, 0, bytes.Length)], rader.GetDecimal(0));
    }
}
