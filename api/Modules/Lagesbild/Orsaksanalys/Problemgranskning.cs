using System.Text.Json;
using MediatR;
using Trygghet.Modules.Indikatorer.Contract;
using Trygghet.Modules.Organisation.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>What a problem's place and crimes refer to must exist in the picture's area; what only looks odd is warned about.</summary>
internal sealed class Problemgranskning(IMediator mediator)
{
    private const double MarginalMeter = 500;

    public async Task KravAsync(
        string omrade,
        Problemfordjupning.Plats? plats,
        IReadOnlyList<string>? brottskodgrupper,
        CancellationToken cancellationToken
    )
    {
        var fel = await OmradeAsync(omrade, plats?.Omrade, cancellationToken);
        fel = [.. fel, .. await RutaAsync(plats?.Geometri, cancellationToken)];
        fel = [.. fel, .. await BrottAsync(brottskodgrupper ?? [], cancellationToken)];
        if (fel.Count > 0)
            throw ProblemException.Invalid(fel);
    }

    public async Task<IReadOnlyList<Problemfordjupning.Varning>> VarningarAsync(
        string omrade,
        string text,
        Problemfordjupning.Plats? plats,
        CancellationToken cancellationToken
    )
    {
        var varningar = Bostadsadress
            .Varningar(text, "#/var")
            .Concat(Bostadsadress.Varningar(plats?.Namn, "#/plats/namn"))
            .ToList();
        if (plats?.Geometri is { } ritad && await UtanforAsync(omrade, ritad, cancellationToken))
            varningar.Add(
                new("#/plats/geometri", "Den ritade platsen ligger utanför lägesbildens område. Är den rätt?")
            );
        return varningar;
    }

    private async Task<IReadOnlyList<FieldError>> OmradeAsync(
        string omrade,
        string? kod,
        CancellationToken cancellationToken
    )
    {
        if (string.IsNullOrWhiteSpace(kod))
            return [];
        var finns = await mediator.Send(new HamtaUnderomraden(omrade), cancellationToken);
        if (finns.Any(under => under.Kod == kod))
            return [];
        var narmast = Nearest.To(kod, finns.Select(under => under.Kod).ToList());
        return
        [
            new(
                "#/plats/omrade",
                $"{kod} ligger inte i lägesbildens område." + (narmast is null ? "" : $" Menade du {narmast}?")
            ),
        ];
    }

    private async Task<IEnumerable<FieldError>> RutaAsync(
        Problemfordjupning.Geometri? ritad,
        CancellationToken cancellationToken
    ) =>
        ritad is null
            ? []
            : PlatsRules.CheckRuta(
                ritad,
                "#/plats/geometri",
                await mediator.Send(new HamtaKommunruta(), cancellationToken)
            );

    private async Task<IReadOnlyList<FieldError>> BrottAsync(
        IReadOnlyList<string> koder,
        CancellationToken cancellationToken
    )
    {
        if (koder.Count == 0)
            return [];
        var finns = await mediator.Send(new HamtaBrottskoder(), cancellationToken);
        return koder
            .Index()
            .Where(kod => !finns.Contains(kod.Item, StringComparer.Ordinal))
            .Select(kod => new FieldError(
                $"#/brottskodgrupper/{kod.Index}",
                $"{kod.Item} är inte ett brott i indikatorkatalogen."
                    + (Nearest.To(kod.Item, finns) is { } narmast ? $" Menade du {narmast}?" : "")
            ))
            .ToList();
    }

    private async Task<bool> UtanforAsync(
        string omrade,
        Problemfordjupning.Geometri ritad,
        CancellationToken cancellationToken
    )
    {
        var grans = await mediator.Send(new HamtaOmradesgrans(omrade), cancellationToken);
        if (grans is null)
            return false;
        using var yta = JsonDocument.Parse(grans);
        return Avstand.Utanfor(
            PlatsRules.Positions(ritad.Coordinates),
            yta.RootElement.GetProperty("coordinates"),
            MarginalMeter
        );
    }
}
