using System.Buffers;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text.Json;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>The ETag of a selection: another version of anything, selection, format, right or build of the program is another tag.</summary>
internal static class Svarsetikett
{
    /// <summary>From so many areas on, their digest is remembered with the list: it is the same list in every request of a user.</summary>
    private const int ManyAreas = 32;

    private static readonly string Build = typeof(Svarsetikett).Module.ModuleVersionId.ToString("N");
    private static readonly ConditionalWeakTable<string[], string> Sammandrag = [];

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? buffert;

    [ThreadStatic]
    private static Utf8JsonWriter? json;

    public static string For(Urval urval, Utskrift utskrift, Versionslage lage)
    {
        var omraden = urval.Omraden;
        if (omraden.Length >= ManyAreas)
            omraden = [Sammandrag.GetValue(omraden, static lista => Hash(lista))];
        return "\"" + Hash((Build, lage.Text, Urval: urval with { Omraden = omraden }, utskrift)) + "\"";
    }

    private static string Hash<T>(T innehall)
    {
        var text = buffert ??= new(4096);
        text.ResetWrittenCount();
        json ??= new(text);
        json.Reset(text);
        JsonSerializer.Serialize(json, innehall, Options);
        json.Flush();
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(text.WrittenSpan, hash);
        return Convert.ToHexStringLower(hash[..16]);
    }

    private static readonly JsonSerializerOptions Options = new() { IncludeFields = true };
}
