using System.Globalization;
using System.Text.Json.Nodes;
using Trygghet.Tests.Indikatorer.Importer;

namespace Trygghet.Tests.Indikatorer.Rojandekontroll;

/// <summary>Delivers small tables as the statistician, and looks at them as anybody who may read.</summary>
public abstract class RojandekontrollFixture : ImportFixture
{
    /// <summary>One delivered figure; a share has n.</summary>
    internal sealed record Figur(string Omrade, string Uppdelning, string Period, decimal Varde, int? N = null)
    {
        public string Nyckel => $"{Omrade} {Uppdelning} {Period}";

        /// <summary>The unknown itself: the same figure of the same key is the same one, whenever it is told.</summary>
        public string Namn => string.Create(CultureInfo.InvariantCulture, $"{Nyckel} {Varde:0.####} {N}");
    }

    /// <summary>What was delivered, by data set and revision: the truth that the attacker is to be kept from.</summary>
    private readonly Dictionary<(string Datamangd, int Revision, string Indikator, string Nyckel), Figur> facit = [];

    internal async Task<JsonNode> LevereraAsync(string datamangd, string indikator, params Figur[] figurer)
    {
        var rader = figurer.Select(f =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"{indikator};{f.Omrade};{f.Period};{f.Uppdelning};{f.Varde:0.####};{f.N}"
            )
        );
        var import = await ImporteraAsync("statistiker", $"datamangd={datamangd}&lasare=trygghet-csv", Csv([.. rader]));
        Assert.That(import["status"]!.GetValue<string>(), Is.EqualTo("Klar"), import.ToJsonString());
        var revision = (await GetAsync("analys", $"/datamangder/{datamangd}"))["revision"]!.GetValue<int>();
        foreach (var figur in figurer)
            facit[(datamangd, revision, indikator, figur.Nyckel)] = figur;
        return import;
    }

    internal Figur Facit(string datamangd, int revision, string indikator, string nyckel) =>
        facit
            .Where(par => par.Key.Datamangd == datamangd && par.Key.Indikator == indikator && par.Key.Nyckel == nyckel)
            .Where(par => par.Key.Revision <= revision)
            .MaxBy(par => par.Key.Revision)
            .Value;

    /// <summary>"omrade uppdelning period" of every row that has no value, in order.</summary>
    internal async Task<string[]> DoldaAsync(string fraga) =>
        (await GetAsync("analys", $"/matvarden?limit=10000&{fraga}"))["items"]!
            .AsArray()
            .Where(rad => rad!["varde"] is null)
            .Select(rad => $"{rad!["omrade"]} {rad["uppdelning"]} {rad["period"]}")
            .ToArray();
}
