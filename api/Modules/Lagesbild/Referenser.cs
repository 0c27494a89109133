using MediatR;
using Trygghet.Modules.Indikatorer.Contract;
using Trygghet.Modules.Lagesbild.Contract;
using Trygghet.Modules.Organisation.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>What a picture or a problem refers to must exist; each that does not is pointed out.</summary>
internal sealed class Referenser(Db db, CurrentUser user, IMediator mediator)
{
    /// <summary>LB2: the statutory picture is of the whole municipality.</summary>
    public async Task<IReadOnlyList<FieldError>> OmradeAsync(
        Lagesbildstyp typ,
        string omrade,
        CancellationToken cancellationToken
    )
    {
        if (typ != Lagesbildstyp.Lagstadgad)
            return [];
        var info = await mediator.Send(new HamtaOmradesinfo(omrade), cancellationToken);
        return info?.Typ == Omradestyp.Kommun
            ? []
            : [new("#/omrade", "Den lagstadgade lägesbilden omfattar hela kommunen, inte en del av den.")];
    }

    /// <summary>LB6: an own picture is written by its party and nobody else.</summary>
    public async Task<IReadOnlyList<FieldError>> PartAsync(
        Lagesbildstyp typ,
        string? part,
        CancellationToken cancellationToken
    )
    {
        if (string.IsNullOrWhiteSpace(part))
            return [];
        var finns = await mediator.Send(new HamtaOrganisationsinfon([part]), cancellationToken);
        if (finns.Count == 0)
            return [new("#/part", $"Det finns ingen organisation {part}.")];
        return typ != Lagesbildstyp.Egen || user.Parter.Contains(part, StringComparer.Ordinal)
            ? []
            : [new("#/part", $"Du har ingen roll hos {part}: en egen lägesbild skrivs av sin part.")];
    }

    public async Task<IReadOnlyList<FieldError>> DelbilderAsync(
        IReadOnlyList<Guid>? delbilder,
        CancellationToken cancellationToken
    )
    {
        if (delbilder is not { Count: > 0 })
            return [];
        var args = new { Ids = delbilder.ToArray(), Nycklar = user.Lagesbildsnycklar() };
        var egna = await db.ListAsync<Guid>(SelectEgna, args, cancellationToken);
        return delbilder
            .Index()
            .Where(delbild => !egna.Contains(delbild.Item))
            .Select(delbild => new FieldError(
                $"#/delbilder/{delbild.Index}",
                $"Det finns ingen egen lägesbild {delbild.Item}."
            ))
            .ToList();
    }

    public async Task<IReadOnlyList<FieldError>> IndikatorerAsync(
        IReadOnlyList<string> koder,
        CancellationToken cancellationToken
    )
    {
        var finns = await mediator.Send(new HamtaIndikatorkoder(), cancellationToken);
        return koder
            .Index()
            .Where(kod => !finns.Contains(kod.Item, StringComparer.Ordinal))
            .Select(kod => new FieldError($"#/indikatorer/{kod.Index}", Okand(kod.Item, finns)))
            .ToList();
    }

    /// <summary>422 at <paramref name="pointer"/> when the catalogue has no such indicator.</summary>
    public async Task KravIndikatorAsync(string kod, string pointer, CancellationToken cancellationToken)
    {
        var okanda = await IndikatorerAsync([kod], cancellationToken);
        if (okanda.Count > 0)
            throw ProblemException.Invalid(okanda[0] with { Pointer = pointer });
    }

    private static string Okand(string kod, IReadOnlyList<string> finns)
    {
        var narmast = Nearest.To(kod, finns);
        return $"Det finns ingen indikator {kod}." + (narmast is null ? "" : $" Menade du {narmast}?");
    }

    private const string SelectEgna = """
        select id
          from lagesbild.lagesbild l
         where id = any(@Ids)
           and typ = 'Egen'
           and lagesbild.synlig(l, @Nycklar)
        """;
}
