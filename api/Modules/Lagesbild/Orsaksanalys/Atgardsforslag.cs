using Trygghet.Modules.Lagesbild.Contract;

namespace Trygghet.Modules.Lagesbild;

/// <summary>
/// OA2: what kind of measure a cause points to. The city's own words: situational prevention changes the place or the situation,
/// social prevention people's inclination to crime. A suggestion, never a rule. Pure.
/// </summary>
internal static class Atgardsforslag
{
    /// <summary>Ett slags åtgärd som orsaken pekar mot.</summary>
    /// <param name="Typ">Slaget.</param>
    /// <param name="Skal">Varför, på svenska.</param>
    public sealed record Forslag(Forslagstyp Typ, string Skal);

    public static IReadOnlyList<Forslag> For(Orsaksperspektiv perspektiv, Rutinaktivitet? rutinaktivitet) =>
        (perspektiv, rutinaktivitet) switch
        {
            (Orsaksperspektiv.Garningsperson, _) =>
            [
                new(Forslagstyp.Social, "Orsaken gäller människors benägenhet att begå brott: stärk skyddet runt dem."),
            ],
            (_, Rutinaktivitet.AvsaknadAvVaktare) =>
            [
                new(
                    Forslagstyp.Situationell,
                    "Ingen ser eller ingriper: öka insyn, närvaro eller belysning på platsen."
                ),
                new(Forslagstyp.Trygghetsskapande, "Fler som rör sig på platsen ger också ökad trygghet."),
            ],
            (Orsaksperspektiv.BrottsutsattObjekt, _) =>
            [
                new(Forslagstyp.Situationell, "Orsaken gäller det som utsätts: gör det svårare att komma åt."),
                new(Forslagstyp.Trygghetsskapande, "Den som drabbas kan behöva stöd och information."),
            ],
            _ => [new(Forslagstyp.Situationell, "Orsaken gäller platsen eller situationen: ändra den fysiska miljön.")],
        };
}
