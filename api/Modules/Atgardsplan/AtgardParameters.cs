using Dapper;

namespace Trygghet.Modules.Atgardsplan;

/// <summary>A measure's content as SQL parameters, for the two use cases that write it.</summary>
internal static class AtgardParameters
{
    public static DynamicParameters For(AtgardInnehall innehall, Guid id) =>
        new(
            new
            {
                Id = id,
                innehall.ProblemId,
                OrsakIds = innehall.OrsakIds.Distinct().ToArray(),
                innehall.Rubrik,
                innehall.Beskrivning,
                Preventionstyp = $"{innehall.Preventionstyp}",
                innehall.AnsvarigOrganisation,
                innehall.AnsvarigRoll,
                Medverkande = innehall.Medverkande.Distinct(StringComparer.Ordinal).ToArray(),
                innehall.Startdatum,
                innehall.Slutdatum,
                innehall.OperativtMal,
                Insatsform = $"{innehall.Insatsform}",
                Evidens = $"{innehall.Evidens}",
                Indikatorer = innehall.Indikatorer.Distinct(StringComparer.Ordinal).ToArray(),
                innehall.Resurser!.Timmar,
                innehall.Resurser.Kronor,
                innehall.Resurser.Arsarbetskrafter,
                innehall.Resurser.Kompetens,
            }
        );
}
