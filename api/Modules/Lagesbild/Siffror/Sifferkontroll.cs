using MediatR;
using Trygghet.Modules.Indikatorer.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>A reference in a text must lead to a published figure; each that does not is pointed out with its place.</summary>
internal sealed class Sifferkontroll(CurrentUser user, IMediator mediator)
{
    public async Task<IReadOnlyList<FieldError>> FelAsync(
        CancellationToken cancellationToken,
        params IEnumerable<(string Falt, string? Text)> texter
    )
    {
        var traffar = texter
            .SelectMany(text => Sifferreferens.Hitta(text.Text).Select(traff => (text.Falt, Traff: traff)))
            .ToList();
        if (traffar.Count == 0)
            return [];
        var referenser = traffar.Select(traff => traff.Traff.Referens).OfType<Sifferreferens>().ToList();
        var mina = user.OmradenMed(LagesbildRatt.LasSiffror);
        var underlag = await Sifferunderlag.LasAsync(mediator, referenser, mina, asOf: null, cancellationToken);
        var koder = await mediator.Send(new HamtaIndikatorkoder(), cancellationToken);
        return traffar
            .Select(traff => (traff.Falt, traff.Traff, Fel: Fel(traff.Traff, underlag, koder, mina)))
            .Where(traff => traff.Fel is not null)
            .Select(traff => new FieldError(
                traff.Falt,
                $"Tecken {traff.Traff.Fran}–{traff.Traff.Till}, {traff.Traff.Text}: {traff.Fel}"
            ))
            .ToList();
    }

    private static string? Fel(
        Sifferreferens.Traff traff,
        Sifferunderlag underlag,
        IReadOnlyList<string> koder,
        IReadOnlyList<string> mina
    )
    {
        if (traff.Referens is not { } referens)
            return traff.Fel;
        if (underlag.Indikator(referens.Indikator) is null)
            return $"Det finns ingen indikator {referens.Indikator}.{Menade(referens.Indikator, koder)}";
        if (underlag.Omrade(referens.Omrade) is null || !mina.Contains(referens.Omrade, StringComparer.Ordinal))
            return $"Det finns inget område {referens.Omrade} vars siffror du kan läsa.{Menade(referens.Omrade, mina)}";
        var serie = underlag.Serie(referens);
        if (serie.Count == 0)
            return $"Det finns inga siffror för {referens.Indikator} i {referens.Omrade}.";
        return referens.Period is not { } period || serie.Any(varde => varde.Period == period)
            ? null
            : $"Det finns ingen siffra för {period}. Perioderna är {serie[0].Period}–{serie[^1].Period}.{Menade(period, serie.Select(varde => varde.Period))}";
    }

    private static string Menade(string skrivet, IEnumerable<string> finns) =>
        Nearest.To(skrivet, finns) is { } narmast ? $" Menade du {narmast}?" : "";
}
