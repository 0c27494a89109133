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

    public async Task<IReadOnlyList<FieldError>> PartAsync(string? part, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(part))
            return [];
        var finns = await mediator.Send(new HamtaOrganisationsinfon([part]), cancellationToken);
        return finns.Count > 0 ? [] : [new("#/part", $"Det finns ingen organisation {part}.")];
    }

    public async Task<IReadOnlyList<FieldError>> DelbilderAsync(
        IReadOnlyList<Guid>? delbilder,
        CancellationToken cancellationToken
    )
    {
        if (delbilder is not { Count: > 0 })
            return [];
        var args = new { Ids = delbilder.ToArray(), Omraden = user.OmradenMed(LagesbildRatt.Las) };
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

    private static string Okand(string kod, IReadOnlyList<string> finns)
    {
        var narmast = Nearest.To(kod, finns);
        return $"Det finns ingen indikator {kod}." + (narmast is null ? "" : $" Menade du {narmast}?");
    }

    private const string SelectEgna = """
        select id
          from lagesbild.lagesbild
         where id = any(@Ids)
           and typ = 'Egen'
           and omrade = any(@Omraden)
        """;
}
