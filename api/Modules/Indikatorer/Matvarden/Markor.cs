using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// A place in the feed of changes: the last id that was read of each data set. One number would not do: two data sets that are
/// registered at the same time do not become visible in the order of their ids.
/// </summary>
internal sealed class Markor
{
    private readonly SortedDictionary<string, long> sist;

    private Markor(SortedDictionary<string, long> sist) => this.sist = sist;

    public string[] Datamangder => [.. sist.Keys];
    public long[] Till => [.. sist.Values];

    public static Markor Las(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return new(new(StringComparer.Ordinal));
        return Tolka(text)
            ?? throw IndikatorerProblem.OgiltigtFiltervarde("efter", text, "efter ur ett tidigare svar, oförändrad");
    }

    public void Flytta(string datamangd, long id) => sist[datamangd] = Math.Max(id, sist.GetValueOrDefault(datamangd));

    /// <summary>Opaque to the caller; "0" is the beginning.</summary>
    public override string ToString()
    {
        if (sist.Count == 0)
            return "0";
        var delar = sist.Select(par => string.Create(CultureInfo.InvariantCulture, $"{par.Key}:{par.Value}"));
        return Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Join(',', delar)));
    }

    private static Markor? Tolka(string text)
    {
        if (text == "0")
            return Las(null);
        if (!Base64Url.IsValid(text))
            return null;
        var lasta = new SortedDictionary<string, long>(StringComparer.Ordinal);
        foreach (var del in Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split(','))
        {
            var plats = del.LastIndexOf(':');
            if (plats < 1 || !long.TryParse(del.AsSpan(plats + 1), CultureInfo.InvariantCulture, out var id))
                return null;
            lasta[del[..plats]] = id;
        }
        return new(lasta);
    }
}
