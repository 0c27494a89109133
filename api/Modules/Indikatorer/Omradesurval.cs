using MediatR;
using Trygghet.Modules.Organisation.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>The areas that were asked for and that may be read; one that does not exist at all is 400.</summary>
internal static class Omradesurval
{
    public static async Task<string[]> MinaAsync(
        CurrentUser user,
        IMediator mediator,
        string[] begarda,
        Omradestyp[] nivaer,
        CancellationToken cancellationToken
    )
    {
        var mina = user.OmradenMed(IndikatorerRatt.Las).ToHashSet(StringComparer.Ordinal);
        var omraden = begarda.Length == 0 ? mina : begarda.ToHashSet(StringComparer.Ordinal);
        if (nivaer.Length > 0 || !omraden.IsSubsetOf(mina))
        {
            var alla = await mediator.Send(new HamtaAllaOmraden(), cancellationToken);
            Kodkontroll.VagraOmrade(begarda, alla);
            var pa = alla.Where(omrade => nivaer.Length == 0 || nivaer.Contains(omrade.Typ));
            omraden.IntersectWith(pa.Select(omrade => omrade.Kod));
            omraden.IntersectWith(mina);
        }
        return omraden.Order(StringComparer.Ordinal).ToArray();
    }

    /// <summary>For what anybody may read: every area there is.</summary>
    public static async Task<string[]> AllaAsync(
        IMediator mediator,
        string[] begarda,
        Omradestyp[] nivaer,
        CancellationToken cancellationToken
    )
    {
        var alla = await mediator.Send(new HamtaAllaOmraden(), cancellationToken);
        Kodkontroll.VagraOmrade(begarda, alla);
        return
        [
            .. alla.Where(omrade => nivaer.Length == 0 || nivaer.Contains(omrade.Typ))
                .Select(omrade => omrade.Kod)
                .Where(kod => begarda.Length == 0 || begarda.Contains(kod, StringComparer.Ordinal))
                .Order(StringComparer.Ordinal),
        ];
    }
}
