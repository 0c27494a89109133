using System.Globalization;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>A question in one spelling, whatever the order of its values: what is shared, cited and kept.</summary>
internal static class Fragetext
{
    /// <summary>The query after <c>/matvarden</c>, with its question mark; empty when everything is asked for.</summary>
    public static string For(SokMatvarden.Parametrar parametrar)
    {
        var par = new List<KeyValuePair<string, string?>>();
        Lista("indikator", parametrar.Indikator);
        Lista("omrade", parametrar.Omrade);
        Lista("omradesniva", parametrar.Omradesniva);
        Lista("datamangd", parametrar.Datamangd);
        Lista("period", parametrar.Period);
        Ett("periodFran", parametrar.PeriodFran);
        Ett("periodTill", parametrar.PeriodTill);
        Ett("senaste", parametrar.Senaste?.ToString(CultureInfo.InvariantCulture));
        Lista("uppdelning", parametrar.Uppdelning);
        Ett("asOf", parametrar.AsOf);
        Ett("uppdateradEfter", parametrar.UppdateradEfter);
        Ett("inkluderaBorttagna", parametrar.InkluderaBorttagna is true ? "true" : null);
        Ett("format", parametrar.Format);
        Ett("kolumner", parametrar.Kolumner);
        return QueryString.Create(par).ToString();

        void Lista(string namn, string[]? varden) =>
            Ett(namn, string.Join(',', Filter.List(varden).Order(StringComparer.Ordinal)));

        void Ett(string namn, string? varde)
        {
            if (!string.IsNullOrEmpty(varde))
                par.Add(new(namn, varde));
        }
    }
}
