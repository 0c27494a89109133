using System.Globalization;
using Trygghet.Modules.Indikatorer.Contract;
using Trygghet.Shared.Docx;

namespace Trygghet.Modules.Lagesbild;

/// <summary>A figure in words: never a share without n and interval, never an empty cell for what may not be shown.</summary>
internal static class Siffertext
{
    public static string Tal(decimal tal) =>
        tal.ToString("#,0.####", CultureInfo.InvariantCulture)
            .Replace(',', '\u00a0')
            .Replace('.', ',')
            .Replace('-', '−');

    /// <summary>A unit of the catalogue as it stands after a number: "andel %" is procent, a plain count needs no word.</summary>
    public static string Enhet(string enhet) =>
        enhet switch
        {
            "andel %" => "procent",
            "antal" or "index" => "",
            _ => enhet,
        };

    public static string MedEnhet(decimal tal, string enhet) => $"{Tal(tal)} {Enhet(enhet)}".TrimEnd();

    public static string Varde(Figur figur) =>
        figur.Varde is { } varde ? MedEnhet(varde, figur.Enhet) : UtanVarde(figur.Status);

    /// <summary>In a sentence: "33 procent (28,6–37,7; n = 412; 2025)".</summary>
    public static string IText(Figur figur)
    {
        var text = $"{Varde(figur)} ({Om(figur.Ki95, figur.N, figur.Period, figur.Syntetisk)})";
        return figur.Nu is { } nu ? $"nu {MedEnhet(nu, figur.Enhet)} (då {text})" : text;
    }

    /// <summary>The same of a figure that is not in a document.</summary>
    public static string IText(Siffror.Siffra siffra, string enhet) =>
        (siffra.Varde is { } varde ? MedEnhet(varde, enhet) : UtanVarde(siffra.Status))
        + $" ({Om(siffra.Ki95, siffra.N, siffra.Period, siffra.Syntetisk)})";

    private static string Om(Intervall? ki95, int? n, string period, bool syntetisk)
    {
        string?[] delar =
        [
            ki95 is null ? null : Intervall(ki95),
            n is { } antal ? $"n = {Tal(antal)}" : null,
            period,
            syntetisk ? "syntetiska exempeldata" : null,
        ];
        return string.Join("; ", delar.OfType<string>());
    }

    public static string Intervall(Figur figur) => figur.Ki95 is { } ki ? Intervall(ki) : "räknas inte";

    private static string Intervall(Intervall ki) => $"{Tal(ki.Nedre)}–{Tal(ki.Ovre)}";

    public static Fotnot Fotnot(Figur figur) =>
        new(
            $"{figur.Kod} {figur.Namn}. {figur.Omradesnamn}, {figur.Period}. "
                + (figur.N is { } n ? $"n = {Tal(n)}. " : "n är inte angivet. ")
                + (
                    figur.Ki95 is { } ki
                        ? $"95-procentigt intervall {Tal(ki.Nedre)}–{Tal(ki.Ovre)} ({ki.Metod}). "
                        : "Intervall räknas inte. "
                )
                + $"Status: {Status(figur.Status)}. Källa: {figur.Kalla}. "
                + $"Som det var {figur.AsOf.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)} UTC:",
            figur.Lank
        );

    public static string Status(Vardestatus status) =>
        status switch
        {
            Vardestatus.Ok => "kan visas",
            Vardestatus.Osaker => "osäker",
            Vardestatus.Uppskattad => "uppskattad",
            _ => UtanVarde(status),
        };

    private static string UtanVarde(Vardestatus status) =>
        status switch
        {
            Vardestatus.ForFaSvar => "för få svar",
            Vardestatus.ForFaInvanare => "för få invånare",
            Vardestatus.Undertryckt => "undertryckt",
            _ => "saknas",
        };
}
