using System.Globalization;
using Trygghet.Modules.Indikatorer.Contract;

namespace Trygghet.Modules.Indikatorer;

/// <summary>How much a change of a definition changes what the figures mean.</summary>
internal enum Andringsniva
{
    /// <summary>The first version of an indicator.</summary>
    Ny,

    /// <summary>Words, not meaning.</summary>
    Rattelse,

    /// <summary>More than before: another level of areas, another rhythm. Figures stay comparable.</summary>
    Liten,

    /// <summary>Another thing is measured, or in another way. Figures before and after are not comparable.</summary>
    Stor,
}

/// <summary>What of an indicator gives its figures their meaning.</summary>
internal sealed record Indikatordefinition(
    string Namn,
    string Beskrivning,
    string Enhet,
    Indikatortyp Typ,
    Matning Matning,
    Riktning Riktning,
    string Kalla,
    string Instrument,
    IReadOnlyList<string> Omradesnivaer,
    string Periodicitet,
    string Fallgropar
);

/// <summary>One field that changed, before and after.</summary>
internal sealed record Definitionsandring(string Falt, object Fore, object Efter, Andringsniva Niva);

/// <summary>Which level a change of a definition has, and which version it gives. Pure.</summary>
internal static class DefinitionRules
{
    public static IReadOnlyList<Definitionsandring> Andringar(Indikatordefinition fore, Indikatordefinition efter)
    {
        var andringar = new List<Definitionsandring>();
        Jamfor("namn", d => d.Namn, Andringsniva.Rattelse);
        // the description is the definition: only other spelling or punctuation is mere words
        Jamfor("beskrivning", d => d.Beskrivning, SammaOrd(fore, efter) ? Andringsniva.Rattelse : Andringsniva.Stor);
        Jamfor("enhet", d => d.Enhet, Andringsniva.Stor);
        Jamfor("typ", d => $"{d.Typ}", Andringsniva.Liten);
        Jamfor("matning", d => $"{d.Matning}", Andringsniva.Stor);
        Jamfor("riktning", d => $"{d.Riktning}", Andringsniva.Liten);
        Jamfor("kalla", d => d.Kalla, Andringsniva.Stor);
        Jamfor("instrument", d => d.Instrument, Andringsniva.Stor);
        Jamfor("periodicitet", d => d.Periodicitet, Andringsniva.Liten);
        Jamfor("fallgropar", d => d.Fallgropar, Andringsniva.Rattelse);
        Nivaer(fore, efter, andringar);
        return andringar;

        void Jamfor(string falt, Func<Indikatordefinition, string> varde, Andringsniva niva)
        {
            if (varde(fore) != varde(efter))
                andringar.Add(new(falt, varde(fore), varde(efter), niva));
        }
    }

    /// <summary>The least that the change may be called; null when nothing changed.</summary>
    public static Andringsniva? Minst(IReadOnlyList<Definitionsandring> andringar) =>
        andringar.Count == 0 ? null : andringar.Max(andring => andring.Niva);

    /// <summary>"1" is 1.0.0. A higher part begins the lower ones anew.</summary>
    public static string Nasta(string version, Andringsniva niva)
    {
        var delar = version.Split('.').Select(del => int.Parse(del, CultureInfo.InvariantCulture)).ToArray();
        var (stor, liten, rattelse) = delar.Length == 3 ? (delar[0], delar[1], delar[2]) : (delar[0], 0, 0);
        return niva switch
        {
            Andringsniva.Stor => $"{stor + 1}.0.0",
            Andringsniva.Liten => $"{stor}.{liten + 1}.0",
            _ => $"{stor}.{liten}.{rattelse + 1}",
        };
    }

    /// <summary>Another level of areas is more than before; one that is taken away takes figures with it.</summary>
    private static void Nivaer(Indikatordefinition fore, Indikatordefinition efter, List<Definitionsandring> andringar)
    {
        if (fore.Omradesnivaer.ToHashSet(StringComparer.Ordinal).SetEquals(efter.Omradesnivaer))
            return;
        var borta = fore.Omradesnivaer.Except(efter.Omradesnivaer, StringComparer.Ordinal).Any();
        andringar.Add(
            new(
                "omradesnivaer",
                fore.Omradesnivaer,
                efter.Omradesnivaer,
                borta ? Andringsniva.Stor : Andringsniva.Liten
            )
        );
    }

    private static bool SammaOrd(Indikatordefinition fore, Indikatordefinition efter) =>
        string.Equals(Ord(fore.Beskrivning), Ord(efter.Beskrivning), StringComparison.OrdinalIgnoreCase);

    private static string Ord(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
