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
        var mina = user.OmradenMed(IndikatorerRatt.Las);
        if (nivaer.Length == 0 && (begarda.Length == 0 || Array.TrueForAll(begarda, Mitt)))
            return begarda.Length == 0 ? mina : begarda;
        var alla = await mediator.Send(new HamtaAllaOmraden(), cancellationToken);
        Kodkontroll.VagraOmrade(begarda, alla);
        return Array.FindAll(Begarda(alla, begarda, nivaer), Mitt);

        bool Mitt(string kod) => Array.BinarySearch(mina, kod, StringComparer.Ordinal) >= 0;
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
        return Begarda(alla, begarda, nivaer);
    }

    private static string[] Begarda(IReadOnlyList<Omradesinfo> alla, string[] begarda, Omradestyp[] nivaer) =>
        [
            .. alla.Where(omrade => nivaer.Length == 0 || nivaer.Contains(omrade.Typ))
                .Select(omrade => omrade.Kod)
                .Where(kod => begarda.Length == 0 || begarda.Contains(kod, StringComparer.Ordinal))
                .Order(StringComparer.Ordinal),
        ];
}
