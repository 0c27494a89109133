using System.IO.Packaging;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// A workbook in a temporary file. Sheets are written one after the other; the same cells are the same bytes, so that the ETag may
/// be strong.
/// </summary>
internal sealed class Kalkylbok : IDisposable
{
    private const string Huvuddel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private readonly FileStream fil = Kontorsfil.Ny("xlsx");
    private readonly SpreadsheetDocument dokument;
    private readonly Sheets blad = new();

    public Kalkylbok()
    {
        dokument = SpreadsheetDocument.Create(fil, SpreadsheetDocumentType.Workbook);
        dokument.CompressionOption = CompressionOption.Fast;
        var bok = dokument.AddNewPart<WorkbookPart>(Huvuddel, "bok"); // ids of our own: the library's are random
        bok.Workbook = new Workbook(blad);
        bok.AddNewPart<WorkbookStylesPart>("stil").Stylesheet = Stilar();
    }

    /// <summary>A new sheet; dispose it before the next one is begun. <paramref name="bredder"/> is each column's width in characters.</summary>
    public Kalkylblad Blad(string namn, params IReadOnlyList<double> bredder)
    {
        var nummer = (uint)blad.ChildElements.Count + 1;
        var del = dokument.WorkbookPart!.AddNewPart<WorksheetPart>($"blad{nummer}");
        blad.Append(
            new Sheet
            {
                Name = namn,
                SheetId = nummer,
                Id = $"blad{nummer}",
            }
        );
        return new(del.GetStream(FileMode.Create, FileAccess.Write), bredder);
    }

    /// <summary>The finished file, from its beginning. The file is gone when the stream is closed.</summary>
    public Stream Klar()
    {
        dokument.Dispose();
        return Kontorsfil.FranBorjan(fil);
    }

    public void Dispose()
    {
        dokument.Dispose();
        fil.Dispose();
    }

    /// <summary>Cell styles by index, as <see cref="Kalkylblad"/> knows them: plain, heading, date, moment.</summary>
    private static Stylesheet Stilar() =>
        new(
            new NumberingFormats(
                new NumberingFormat { NumberFormatId = 164, FormatCode = "yyyy\\-mm\\-dd\\ hh:mm:ss" }
            ),
            new Fonts(new Font(), new Font(new Bold())),
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 })
            ),
            new Borders(new Border()),
            new CellStyleFormats(new CellFormat()),
            new CellFormats(
                new CellFormat(),
                new CellFormat { FontId = 1, ApplyFont = true },
                new CellFormat { NumberFormatId = 14, ApplyNumberFormat = true },
                new CellFormat { NumberFormatId = 164, ApplyNumberFormat = true }
            )
        );
}
