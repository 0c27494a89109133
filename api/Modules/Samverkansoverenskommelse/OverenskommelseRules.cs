using Trygghet.Modules.Organisation.Contract;
using Trygghet.Modules.Samverkansoverenskommelse.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Samverkansoverenskommelse;

/// <summary>
/// The rules of an agreement. Its status is a rule of the database: <c>samverkansoverenskommelse.status</c>.
/// </summary>
internal static class OverenskommelseRules
{
    /// <summary>Both sides are needed: the police, and somebody who is not.</summary>
    public static IEnumerable<FieldError> Partsfel(
        IReadOnlyList<string> parter,
        IReadOnlyCollection<Organisationsinfo> finns
    )
    {
        for (var plats = 0; plats < parter.Count; plats++)
            if (finns.All(organisation => organisation.Kod != parter[plats]))
                yield return new($"#/parter/{plats}", $"Det finns ingen organisation {parter[plats]}.");
        if (finns.All(organisation => organisation.Typ != Organisationstyp.Polis))
            yield return new("#/parter", "Minst en part ska vara polisen.");
        if (finns.All(organisation => organisation.Typ == Organisationstyp.Polis))
            yield return new("#/parter", "Minst en part ska vara från staden.");
    }

    /// <summary>The overall agreement is the city's; a local one is a city district area's.</summary>
    public static FieldError? Omradesfel(Overenskommelseniva niva, Omradestyp typ) =>
        (niva, typ) switch
        {
            (Overenskommelseniva.Overgripande, not Omradestyp.Kommun) => new(
                "#/omrade",
                "En övergripande överenskommelse gäller hela kommunen."
            ),
            (Overenskommelseniva.Lokal, not Omradestyp.Stadsdelsomrade) => new(
                "#/omrade",
                "En lokal överenskommelse gäller ett stadsdelsområde."
            ),
            _ => null,
        };

    /// <summary>
    /// What Brå's model demands before anybody signs, and that a local agreement rests on a lägesbild (SÖ3).
    /// </summary>
    public static IEnumerable<FieldError> SaknasForeUndertecknande(Underlag underlag)
    {
        if (underlag.Fokusproblem.Length == 0)
            yield return new("#/fokusproblem", "Ange minst ett problem att arbeta med.");
        if (string.IsNullOrWhiteSpace(underlag.TroligaOrsaker))
            yield return new("#/troligaOrsaker", "Ange problemens troliga orsaker.");
        if (string.IsNullOrWhiteSpace(underlag.Dokumentationsform))
            yield return new("#/dokumentationsform", "Ange hur arbetet dokumenteras.");
        if (string.IsNullOrWhiteSpace(underlag.Uppfoljningsform))
            yield return new("#/uppfoljningsform", "Ange hur arbetet följs upp.");
        if (underlag.Niva == Overenskommelseniva.Lokal && underlag.LagesbildId is null)
            yield return new("#/lagesbildId", "En lokal överenskommelse ska vila på en fastställd lägesbild.");
    }

    /// <summary>
    /// The police register the police's signature, the city its own and its partners'. The overall agreement is signed on
    /// paper between the city and the region: kommunstyrelsens registrering enters both sides.
    /// </summary>
    public static bool FarUnderteckna(
        Overenskommelseniva niva,
        Organisationstyp part,
        IEnumerable<Organisationstyp> mina
    ) =>
        niva == Overenskommelseniva.Overgripande
        || mina.Any(min => min == Organisationstyp.Polis == (part == Organisationstyp.Polis));

    /// <summary>The parts that may still be missing in a draft.</summary>
    internal sealed record Underlag(
        Overenskommelseniva Niva,
        string[] Fokusproblem,
        string? TroligaOrsaker,
        string? Dokumentationsform,
        string? Uppfoljningsform,
        Guid? LagesbildId
    );
}
