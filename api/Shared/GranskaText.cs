using System.ComponentModel.DataAnnotations;

namespace Trygghet.Shared;

/// <summary>Granska text: what in a draft may point out a person, before it is sent. Nothing is stored.</summary>
internal static class GranskaText
{
    /// <summary>Texter att granska.</summary>
    /// <param name="Texter">Fälten, högst 50.</param>
    public sealed record Request([Required, MinLength(1), MaxLength(50)] IReadOnlyList<Falttext> Texter);

    /// <summary>En text.</summary>
    /// <param name="Falt">Fältets namn; kommer tillbaka i svaret.</param>
    /// <param name="Text">Texten.</param>
    public sealed record Falttext([Required, StringLength(100)] string Falt, [StringLength(20000)] string Text);

    /// <summary>Vad som hittades.</summary>
    /// <param name="Varningar">Telefonnummer, e-postadresser och siffror utan hänvisning. Personnummer ger 422.</param>
    public sealed record Response(IReadOnlyList<Varning> Varningar);

    /// <summary>Något att se över.</summary>
    /// <param name="Falt">Fältets namn.</param>
    /// <param name="Slag">Telefonnummer, Epost eller SiffraUtanHanvisning.</param>
    /// <param name="Fran">Första tecknets plats, räknat från 1.</param>
    /// <param name="Till">Sista tecknets plats.</param>
    /// <param name="Text">Vad man bör göra.</param>
    public sealed record Varning(string Falt, Granskningsslag Slag, int Fran, int Till, string Text);

    public static void MapTextgranskning(this IEndpointRouteBuilder api) =>
        api.MapGroup("/textgranskningar")
            .WithTags("Om API:et")
            .MapPost("", (Request body) => TypedResults.Ok(new Response(body.Texter.SelectMany(Varningar).ToList())))
            .RequireAuthorization(Ratt.Inloggad)
            .WithName("granskaText")
            .WithSummary("Granska text före lagring")
            .WithDescription(
                "Säger om texten innehåller telefonnummer eller e-postadresser, eller andelar och antal anmälda brott som är skrivna för hand, och var. Inget lagras. "
                    + "Personnummer och samordningsnummer vägras, här som överallt: 422 personnummer-i-text med plats."
            )
            .ProducesProblem(400)
            .ProducesProblem(422)
            .WithRequestExample("""{"texter":[{"falt":"vad","text":"Ring 08-508 000 00."}]}""")
            .WithResponseExample(
                200,
                """
                {"varningar":[{"falt":"vad","slag":"Telefonnummer","fran":6,"till":18,
                "text":"Ser ut som ett telefonnummer. Ta bort det om det går till en person."}]}
                """
            );

    private static IEnumerable<Varning> Varningar(Falttext falt) =>
        Kontaktuppgift
            .Hitta(falt.Text)
            .Concat(HandskrivenSiffra.Hitta(falt.Text))
            .OrderBy(fynd => fynd.Fran)
            .Select(fynd => new Varning(falt.Falt, fynd.Slag, fynd.Fran, fynd.Till, Rad(fynd.Slag)));

    private static string Rad(Granskningsslag slag) =>
        slag switch
        {
            Granskningsslag.Telefonnummer => "Ser ut som ett telefonnummer. Ta bort det om det går till en person.",
            Granskningsslag.Epost => "Ser ut som en e-postadress. Ta bort den om den hör till en person.",
            _ =>
                "En siffra skriven för hand. Infoga den som hänvisning om systemet har den: då följer antal svar, intervall och källa med.",
        };
}
