using System.ComponentModel.DataAnnotations;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Prövningen av sekretess som ska ha gjorts innan en lägesbild lämnas till någon annan.</summary>
/// <param name="UtfordAv">Funktionen som prövade, till exempel registrator; aldrig en person.</param>
/// <param name="Datum">Prövningens dag; inte i framtiden.</param>
/// <param name="Resultat">Vad prövningen kom fram till.</param>
public sealed record Sekretessprovning(
    [Required, StringLength(200)] string UtfordAv,
    [Required] DateOnly? Datum,
    [Required, StringLength(2000)] string Resultat
)
{
    internal void KravInteIFramtiden(TimeProvider clock)
    {
        if (Datum > clock.Today())
            throw ProblemException.Invalid(
                new FieldError("#/sekretessprovning/datum", "Prövningen kan inte ligga i framtiden.")
            );
    }
}
