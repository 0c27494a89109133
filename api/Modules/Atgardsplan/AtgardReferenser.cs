using MediatR;
using Trygghet.Modules.Indikatorer.Contract;
using Trygghet.Modules.Lagesbild.Contract;
using Trygghet.Modules.Organisation.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Atgardsplan;

/// <summary>
/// What a measure points to exists and fits: the plan's problem, that problem's causes, organisations, indicators.
/// </summary>
internal static class AtgardReferenser
{
    /// <summary>Every fault is told at once, each at its field.</summary>
    public static async Task KravAsync(
        IMediator mediator,
        AtgardInnehall innehall,
        Guid lagesbildId,
        CancellationToken cancellationToken
    )
    {
        var problem = await mediator.Send(new HamtaProbleminfon([innehall.ProblemId!.Value]), cancellationToken);
        var orsaker = await mediator.Send(new HamtaOrsaksinfon(innehall.OrsakIds), cancellationToken);
        string[] koder = [innehall.AnsvarigOrganisation, .. innehall.Medverkande];
        var organisationer = await mediator.Send(new HamtaOrganisationsinfon(koder), cancellationToken);
        var indikatorer = await mediator.Send(new HamtaIndikatorinfon(innehall.Indikatorer), cancellationToken);

        var fel = new List<FieldError>();
        if (problem.All(finns => finns.LagesbildId != lagesbildId))
            fel.Add(new("#/problemId", "Problemet finns inte i den lägesbild som planen vilar på."));
        var kandaOrsaker = orsaker.Where(orsak => orsak.ProblemId == innehall.ProblemId).Select(orsak => orsak.Id);
        fel.AddRange(Okanda("#/orsakIds", innehall.OrsakIds, kandaOrsaker, id => $"Problemet har ingen orsak {id}."));
        var kandaOrganisationer = organisationer.Select(organisation => organisation.Kod).ToList();
        if (!kandaOrganisationer.Contains(innehall.AnsvarigOrganisation, StringComparer.Ordinal))
            fel.Add(new("#/ansvarigOrganisation", $"Det finns ingen organisation {innehall.AnsvarigOrganisation}."));
        fel.AddRange(
            Okanda(
                "#/medverkande",
                innehall.Medverkande,
                kandaOrganisationer,
                kod => $"Det finns ingen organisation {kod}."
            )
        );
        var kandaIndikatorer = indikatorer.Select(indikator => indikator.Kod);
        fel.AddRange(
            Okanda("#/indikatorer", innehall.Indikatorer, kandaIndikatorer, kod => $"Det finns ingen indikator {kod}.")
        );
        if (fel.Count > 0)
            throw ProblemException.Invalid(fel);
    }

    private static IEnumerable<FieldError> Okanda<T>(
        string pointer,
        IReadOnlyList<T> angivna,
        IEnumerable<T> kanda,
        Func<T, string> text
    )
    {
        var finns = kanda.ToHashSet();
        return angivna
            .Select((varde, plats) => (varde, plats))
            .Where(angiven => !finns.Contains(angiven.varde))
            .Select(angiven => new FieldError($"{pointer}/{angiven.plats}", text(angiven.varde)));
    }
}
