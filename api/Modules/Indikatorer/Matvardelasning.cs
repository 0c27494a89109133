using MediatR;
using Trygghet.Modules.Organisation.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>From parameters to an answer with mätvärden, the same for whoever asks; which areas may be read is the asker's own.</summary>
internal sealed class Matvardelasning(
    Db db,
    Laskalla lasning,
    IMediator mediator,
    Katalogminne minne,
    TimeProvider clock
)
{
    /// <summary>The areas that were asked for, or all, on the levels that were asked for, as far as they may be read.</summary>
    internal delegate Task<string[]> Lasbara(string[] begarda, Omradestyp[] nivaer);

    public async Task<IResult> SvaraAsync(
        SokMatvarden.Parametrar parametrar,
        string accept,
        Versionslage lage,
        Lasbara lasbara,
        CancellationToken cancellationToken
    )
    {
        var utskrift = UtskriftRules.Tolka(parametrar, MatvardeformatRules.Valj(parametrar.Format, accept));
        var nu = clock.GetUtcNow();
        var urval = UrvalRules.Tolka(parametrar, nu);
        await Registrering.VantaAsync(db, urval.AsOf, nu, cancellationToken);
        var texter = await minne.HamtaAsync(lage, db, mediator, cancellationToken);
        await KravKoderAsync(urval, texter, cancellationToken);
        urval = urval with { Omraden = await lasbara(urval.Omraden, UrvalRules.Nivaer(parametrar.Omradesniva)) };
        return new Matvardesvar(lasning, texter, urval, utskrift, lage);
    }

    /// <summary>The database is asked only when a code is not in the catalogue.</summary>
    private async Task KravKoderAsync(Urval urval, Texter texter, CancellationToken cancellationToken)
    {
        await Kodkontroll.VagraIndikatorAsync(db, texter.OkandIndikator(urval.Indikatorer), cancellationToken);
        await Kodkontroll.VagraDatamangdAsync(db, texter.OkandDatamangd(urval.Datamangder), cancellationToken);
        await Kodkontroll.VagraUppdelningAsync(db, texter.Olistade(urval.Uppdelningar), cancellationToken);
    }
}
