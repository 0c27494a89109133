using System.Globalization;
using Trygghet.Modules.Indikatorer.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>En siffra i dokumentet, med allt som behövs för att finna den igen.</summary>
/// <param name="Kod">Indikatorns kod.</param>
/// <param name="Namn">Indikatorns namn.</param>
/// <param name="Enhet">Indikatorns enhet.</param>
/// <param name="Omrade">Områdets kod.</param>
/// <param name="Omradesnamn">Områdets namn.</param>
/// <param name="Period">Perioden.</param>
/// <param name="Varde">Värdet; null när det saknas eller inte får visas, se status.</param>
/// <param name="N">Antal svarande eller invånare.</param>
/// <param name="Ki95">95 %-intervallet med metod.</param>
/// <param name="Status">Om värdet kan visas och hur säkert det är.</param>
/// <param name="Syntetisk">Sant för påhittade exempelvärden.</param>
/// <param name="Kalla">Källan.</param>
/// <param name="AsOf">Ögonblicket som siffran gällde: när lägesbilden fastställdes, eller när dokumentet hämtades.</param>
/// <param name="Nu">Siffran i dag, när källan har ändrat den sedan dess; annars null.</param>
/// <param name="Lank">Adressen som alltid svarar med samma siffra.</param>
public sealed record Figur(
    string Kod,
    string Namn,
    string Enhet,
    string Omrade,
    string Omradesnamn,
    string Period,
    decimal? Varde,
    int? N,
    Intervall? Ki95,
    Vardestatus Status,
    bool Syntetisk,
    string Kalla,
    DateTime AsOf,
    decimal? Nu,
    string Lank
);

/// <summary>Every figure of a document is made here, so that table, text, footnote and json say the same.</summary>
/// <param name="adress">Where the outside finds the API.</param>
/// <param name="hamtad">The moment of a draft's figures; an adopted picture's have their own.</param>
internal sealed class Figurer(string adress, DateTime hamtad)
{
    /// <param name="omrade">The picture's own area, which its problems' figures are of.</param>
    public Figur? For(Siffror.DaOchNu siffra, string omrade, string omradesnamn) =>
        Ny(
            (siffra.Kod, siffra.Namn, siffra.Enhet),
            (omrade, omradesnamn),
            (siffra.Da, siffra.Nu),
            siffra.AsOf,
            siffra.Reviderad
        );

    public Figur? For(Textsiffror.Textsiffra siffra) =>
        Ny(
            (siffra.Kod, siffra.Namn, siffra.Enhet),
            (siffra.Omrade, siffra.Omradesnamn),
            (siffra.Da, siffra.Nu),
            siffra.AsOf,
            siffra.Reviderad
        );

    /// <summary>Each period of a series, in order of time.</summary>
    public IReadOnlyList<Figur> Serie(Textsiffror.Textsiffra siffra) =>
        siffra
            .Serie.Select(punkt =>
                Ny(
                    (siffra.Kod, siffra.Namn, siffra.Enhet),
                    (siffra.Omrade, siffra.Omradesnamn),
                    (punkt.Da, punkt.Nu),
                    siffra.AsOf,
                    punkt.Reviderad
                )
            )
            .OfType<Figur>()
            .ToList();

    private Figur? Ny(
        (string Kod, string Namn, string Enhet) indikator,
        (string Kod, string Namn) omrade,
        (Siffror.Siffra? Da, Siffror.Siffra? Nu) siffror,
        DateTime? asOf,
        bool reviderad
    )
    {
        if ((siffror.Da ?? siffror.Nu) is not { } visad)
            return null;
        var tid = asOf ?? hamtad;
        return new(
            indikator.Kod,
            indikator.Namn,
            indikator.Enhet,
            omrade.Kod,
            omrade.Namn,
            visad.Period,
            visad.Varde,
            visad.N,
            visad.Ki95,
            visad.Status,
            visad.Syntetisk,
            visad.Kalla,
            tid,
            reviderad ? siffror.Nu?.Varde : null,
            Lank(indikator.Kod, omrade.Kod, visad, tid)
        );
    }

    private string Lank(string indikator, string omrade, Siffror.Siffra siffra, DateTime tid) =>
        $"{adress}{Pipeline.ApiRoot}/matvarden?indikator={Uri.EscapeDataString(indikator)}&omrade={Uri.EscapeDataString(omrade)}"
        + $"&uppdelning=alla&datamangd={Uri.EscapeDataString(siffra.Datamangd)}"
        + $"&period={Uri.EscapeDataString(siffra.Period)}&asOf={tid.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFZ", CultureInfo.InvariantCulture)}";
}
