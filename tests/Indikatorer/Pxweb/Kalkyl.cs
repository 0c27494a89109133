using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Trygghet.Tests.Indikatorer;

/// <summary>Reads a workbook's cells as text.</summary>
internal static class Kalkyl
{
    public static IEnumerable<string> Rader(Stream fil, string blad)
    {
        using var dokument = SpreadsheetDocument.Open(fil, isEditable: false);
        var bok = dokument.WorkbookPart!;
        var id = bok.Workbook!.Descendants<Sheet>().Single(sheet => sheet.Name == blad).Id!;
        return
        [
            .. ((WorksheetPart)bok.GetPartById(id!))
                .Worksheet!.Descendants<Row>()
                .Select(rad => string.Join(',', rad.Elements<Cell>().Select(cell => cell.InnerText))),
        ];
    }

    public static string UtanCitat(string rad) => rad.Replace("\"", "", StringComparison.Ordinal);
}
