using MediatR;
using Trygghet.Modules.Atgardsplan.Contract;
using Trygghet.Modules.Lagesbild.Contract;
using Trygghet.Modules.Organisation.Contract;
using Trygghet.Modules.Samverkansoverenskommelse.Contract;
using Trygghet.Modules.Samverkansprocess.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Samverkansprocess;

/// <summary>Asks the other modules whether the conditions of a step are met.</summary>
internal sealed class Underlagskalla(IMediator mediator, TimeProvider clock)
{
    public async Task<IReadOnlyList<HamtaProcess.Villkor>> ProvaAsync(
        IEnumerable<Processteg> steg,
        string omrade,
        Guid? overenskommelse,
        CancellationToken cancellationToken
    )
    {
        var med = steg.Where(till => till is Processteg.GemensamPrioritering or Processteg.Genomforande).ToList();
        if (med.Count == 0)
            return [];
        var genomforande = med.Contains(Processteg.Genomforande);
        var bilder = await FardigaAsync(omrade, cancellationToken);
        var parter = await ParterAsync(bilder, cancellationToken);
        var underlag = new SamverkansprocessRules.Underlag(
            Staden: parter.Any(part => part.Typ is not (Organisationstyp.Polis or Organisationstyp.Annan)),
            Polisen: parter.Any(part => part.Typ == Organisationstyp.Polis),
            Gemensam: bilder.Any(bild => bild.Typ == Lagesbildstyp.Gemensam),
            Handlingsplan: genomforande && await HarPlanAsync(omrade, cancellationToken),
            Overenskommelse: genomforande && await HarOverenskommelseAsync(omrade, overenskommelse, cancellationToken)
        );
        return med.SelectMany(till => SamverkansprocessRules.Villkoren(till, underlag)).ToList();
    }

    /// <summary>A party's own picture is finished when it is ready, the others when they are adopted.</summary>
    private async Task<IReadOnlyList<Lagesbildsinfo>> FardigaAsync(string omrade, CancellationToken cancellationToken)
    {
        var tidigast = clock.Today().AddMonths(-SamverkansprocessRules.LagesbildensManader);
        var bilder = await mediator.Send(new HamtaLagesbilder([omrade]), cancellationToken);
        return bilder
            .Where(bild =>
                bild.Typ == Lagesbildstyp.Egen
                    ? bild.Status == LagesbildStatus.Klar && bild.Klar >= tidigast
                    : bild.Status is LagesbildStatus.Faststalld or LagesbildStatus.Publicerad
                        && bild.Beslutsdatum >= tidigast
            )
            .ToList();
    }

    private async Task<IReadOnlyList<Organisationsinfo>> ParterAsync(
        IReadOnlyList<Lagesbildsinfo> bilder,
        CancellationToken cancellationToken
    )
    {
        var koder = bilder
            .Where(bild => bild.Typ == Lagesbildstyp.Egen)
            .Select(bild => bild.Part)
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
        return await mediator.Send(new HamtaOrganisationsinfon(koder), cancellationToken);
    }

    private async Task<bool> HarPlanAsync(string omrade, CancellationToken cancellationToken) =>
        (await mediator.Send(new HamtaHandlingsplaner([omrade]), cancellationToken)).Any(plan =>
            plan.Status == Handlingsplanstatus.Beslutad
        );

    /// <summary>Late revision does not end an agreement; expiry does. A process that names its agreement needs just that one.</summary>
    private async Task<bool> HarOverenskommelseAsync(
        string omrade,
        Guid? overenskommelse,
        CancellationToken cancellationToken
    ) =>
        (await mediator.Send(new HamtaOverenskommelser([omrade]), cancellationToken)).Any(info =>
            info.Status is Overenskommelsestatus.Gallande or Overenskommelsestatus.RevisionForsenad
            && (overenskommelse is null || info.Id == overenskommelse)
        );
}
