namespace Trygghet.Modules.Indikatorer;

/// <summary>Vad som händer med en fil där några rader är fel.</summary>
internal enum Importlage
{
    /// <summary>All rows or none.</summary>
    Allt,

    /// <summary>The good rows are kept.</summary>
    Rader,
}

internal enum Importstatus
{
    Mottagen,
    Validerar,
    Forhandsgranskad,
    Verkstaller,
    Klar,
    Delvis,
    Avvisad,
    Aterkallad,
}

internal enum Kodslag
{
    Indikator,
    Omrade,
    Uppdelning,
}

/// <summary>En kod i filen som inte finns hos oss.</summary>
/// <param name="Slag">Om koden skulle vara en indikator, ett område eller en uppdelning.</param>
/// <param name="Kod">Koden så som den skickades.</param>
/// <param name="Antal">Antal rader med koden.</param>
/// <param name="Forslag">Vår kod för det som ligger närmast, om något gör det.</param>
internal sealed record OkandKod(Kodslag Slag, string Kod, int Antal, string? Forslag);

/// <summary>Varför hela filen avvisades.</summary>
/// <param name="Kod">Felkod som program kan testa.</param>
/// <param name="Text">Vad som är fel, på svenska.</param>
internal sealed record Avslag(string Kod, string Text);

/// <summary>Ett återkallande av en import.</summary>
/// <param name="Tid">När importen återkallades.</param>
/// <param name="Av">Vem som återkallade den.</param>
/// <param name="Anledning">Varför.</param>
internal sealed record Aterkallande(DateTime Tid, string Av, string Anledning);

/// <summary>Vad en rad i en import gör med det som redan gäller.</summary>
internal enum Skillnadsslag
{
    Ny,
    Andrad,
    Oforandrad,
    Borttagen,
}

/// <summary>The whole file cannot be taken: unreadable, columns missing, or personal data in it.</summary>
internal sealed class FilavslagException(string kod, string text) : Exception(text)
{
    public Avslag Avslag { get; } = new(kod, text);
}

/// <summary>How many rows became what. What came in always equals what it became.</summary>
/// <param name="Borttagna">Those of the changed ones that the delivery takes away.</param>
internal sealed record Importsumma(
    int Mottagna,
    int Nya,
    int Andrade,
    int Oforandrade,
    int Avvisade,
    int Flaggade,
    int Borttagna
)
{
    public static Importsumma AlltAvvisat(int mottagna, int flaggade = 0) =>
        new(mottagna, 0, 0, 0, mottagna, flaggade, 0);
}
