using System.Globalization;
using System.Text.Json;
using Trygghet.Matning;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
var work = JsonSerializer.Deserialize<Work>(args[1], JsonSerializerOptions.Web)!;
object result = args[0] switch
{
    "grans" => await Grans.MatAsync(work),
    "last" => await Last.MatAsync(work),
    "copy" => await Kopiering.MatAsync(work),
    "hej" => await Hej.KorAsync(work),
    _ => throw new ArgumentException($"Unknown command {args[0]}.", nameof(args)),
};
Console.WriteLine(JsonSerializer.Serialize(result, JsonSerializerOptions.Web));

namespace Trygghet.Matning
{
    /// <summary>What one measurement is told.</summary>
    /// <param name="Rate">Requests per second at fixed times; 0 is as fast as the answers come.</param>
    /// <param name="Sha256">The hash of a body that was checked; the first answer on every connection must have it.</param>
    internal sealed record Work(
        string Connection = "",
        string Sql = "",
        string File = "",
        string Host = "127.0.0.1",
        int Port = 0,
        string Request = "",
        int Status = 200,
        long Bytes = 0,
        string Sha256 = "",
        int Rows = 0,
        int Concurrency = 1,
        double Seconds = 0,
        int Requests = int.MaxValue,
        double Rate = 0
    );
}
