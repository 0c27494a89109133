using System.Text;

namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// A selection as rows and columns, CSV or sheet alike: the stub's values begin the row, the heading's combinations are the columns.
/// Two dots are a value that may not be shown, three a value that there is none of; neither is zero.
/// </summary>
internal sealed class PxSomTabell(ITabell ut, PxKub kub, PxEtikett etikett)
{
    public const string Dolt = "..";
    public const string Saknas = "...";

    private readonly PxUrval urval = kub.Begart;

    public void Skriv(bool medTitel)
    {
        if (medTitel)
        {
            Text(urval.Tabell.Rad.Rubrik);
            ut.NyRad();
        }
        var kolumner = Kombinationer(urval.Heading).Select(varden => string.Join(' ', varden)).ToList();
        ut.Rubriker([
            .. urval.Stub.Select(dimension => Namn(dimension.Variabel.Kod, dimension.Variabel.Namn)),
            .. urval.Heading.Count == 0 ? [urval.Tabell.Rad.Namn] : kolumner,
        ]);
        var cell = 0;
        foreach (var rad in Kombinationer(urval.Stub))
        {
            foreach (var kod in rad)
                Text(kod);
            for (var i = 0; i < kolumner.Count; i++, cell++)
                Cell(kub.Varden[cell], kub.Statusar[cell]);
            ut.NyRad();
        }
    }

    private void Cell(decimal? varde, string? status)
    {
        if (varde is not null)
            ut.Tal(varde);
        else
            Text(status is "ForFaSvar" or "ForFaInvanare" or "Undertryckt" ? Dolt : Saknas);
    }

    /// <summary>Every combination of the dimensions' values, the last one turning fastest; one empty when there are no dimensions.</summary>
    private IEnumerable<IReadOnlyList<string>> Kombinationer(IReadOnlyList<PxDimension> dimensioner) =>
        dimensioner.Aggregate(
            (IEnumerable<IReadOnlyList<string>>)
                [
                    [],
                ],
            (hittills, dimension) =>
                hittills.SelectMany(
                    _ => dimension.Varden,
                    (forst, varde) => (string[])[.. forst, Namn(varde.Kod, varde.Text)]
                )
        );

    private string Namn(string kod, string text) =>
        etikett switch
        {
            PxEtikett.UseTexts => text,
            PxEtikett.UseCodesAndTexts => $"{kod} - {text}",
            _ => kod,
        };

    private void Text(string text) => ut.Text(Encoding.UTF8.GetBytes(text));
}
