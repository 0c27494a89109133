namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// A table that is written row by row, cell by cell: a CSV file or a sheet of a workbook. What is written through it has equal cells
/// in both.
/// </summary>
internal interface ITabell
{
    void Rubriker(params ReadOnlySpan<string> rubriker);
    void Text(ReadOnlySpan<byte> text);
    void Tal(decimal? tal);
    void Datum(DateOnly datum);
    void Tid(DateTime tid);
    void NyRad();
}

/// <summary>Which columns a table has: the codes that programs join on, the texts that people read, or both.</summary>
internal enum Kolumnval
{
    Bada,
    Koder,
    Texter,
}
