using System.Collections.Concurrent;
using System.Text;

namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// The cells of a selection and the codes of its dimensions, in the order they came. <see cref="Ordna"/> gives every cell its place
/// in the cube of sorted codes: a full cube when most of it is filled, otherwise only the places that have a cell.
/// </summary>
internal sealed class Kub : IDisposable
{
    internal struct Cell
    {
        public long Plats;
        public int Indikator;
        public int Omrade;
        public int Uppdelning;
        public int Period;
        public int Datamangd;
        public int Status;
        public int? N;
        public decimal? Varde;
        public decimal? Standardfel;
        public decimal? KiNedre;
        public decimal? KiOvre;
        public bool Preliminar;
    }

    /// <summary>A cube may have this many places per cell and still be written in full.</summary>
    private const int GlesastPerCell = 3;

    /// <summary>A cube with more room than this is not kept: so many cells are five megabytes.</summary>
    private const int StorstSparad = 32_768;

    private const int FlestSparade = 16;

    private static readonly ConcurrentQueue<Kub> Lediga = new();

    private Cell[] celler = new Cell[256];
    private int[] ordning = [];
    private long registrerad = long.MinValue;

    private Kub() => Dimensioner = [Indikatorer, Omraden, Uppdelningar, Perioder, Datamangder];

    /// <summary>An empty cube with the room of an earlier one: 20 000 cells need none that is new. Dispose gives it back.</summary>
    public static Kub Ta() => Lediga.TryDequeue(out var ledig) ? ledig : new();

    public int Antal { get; private set; }
    public long Storlek { get; private set; }
    public bool Tat { get; private set; }
    public DateTime? SenastRegistrerad => Antal == 0 ? null : Matvarderad.Tid(registrerad);
    public Kodlista Indikatorer { get; } = new();
    public Kodlista Omraden { get; } = new();
    public Kodlista Uppdelningar { get; } = new();
    public Kodlista Perioder { get; } = new();
    public Kodlista Datamangder { get; } = new();
    public Kodlista Statusar { get; } = new();
    public Kodlista Metoder { get; } = new();
    public Dictionary<int, string> Flaggor { get; } = [];
    public Dictionary<int, Celltillagg> Tillagg { get; } = [];
    public Kodlista[] Dimensioner { get; }

    public ReadOnlySpan<Cell> Celler => celler.AsSpan(0, Antal);

    /// <summary>Which cell stands at each place of a full cube (-1 = none), or the cells in order of place.</summary>
    public ReadOnlySpan<int> Ordning => ordning.AsSpan(0, Tat ? (int)Storlek : Antal);

    public void LaggTill(Matvarderad rad)
    {
        if (Antal == celler.Length)
            Array.Resize(ref celler, celler.Length * 2);
        // In the order of the columns: to go back in a row costs as much as to begin it again.
        ref var cell = ref celler[Antal];
        cell.Indikator = Indikatorer.Nummer(rad.Indikator);
        cell.Omrade = Omraden.Nummer(rad.Omrade);
        cell.Period = Perioder.Nummer(rad.Period);
        cell.Uppdelning = Uppdelningar.Nummer(rad.Uppdelning);
        cell.Varde = rad.Varde;
        cell.N = rad.N;
        cell.Standardfel = rad.Standardfel;
        cell.KiNedre = rad.KiNedre;
        cell.KiOvre = rad.KiOvre;
        if (cell.KiNedre is not null)
            Metoder.Nummer(rad.Metod);
        cell.Status = Statusar.Nummer(rad.Status);
        cell.Preliminar = rad.Statistikstatus.SequenceEqual("Preliminar"u8);
        cell.Datamangd = Datamangder.Nummer(rad.Datamangd);
        registrerad = Math.Max(registrerad, rad.Registreradmikro);
        if (rad.HarFlagga)
            Flaggor[Antal] = Encoding.UTF8.GetString(rad.Flagga);
        if (Celltillagg.Las(rad) is { } tillagg)
            Tillagg[Antal] = tillagg;
        Antal++;
    }

    public void Ordna()
    {
        Storlek = 1;
        foreach (var dimension in Dimensioner)
        {
            dimension.Sortera(dimension == Perioder ? PeriodRules.Tidsordning : StringComparer.Ordinal);
            Storlek *= dimension.Antal;
        }
        Tat = Storlek <= (long)GlesastPerCell * Antal;
        for (var i = 0; i < Antal; i++)
            celler[i].Plats = Plats(celler[i]);
        var platser = Tat ? (int)Storlek : Antal;
        if (ordning.Length < platser)
            ordning = new int[Math.Max(platser, celler.Length)];
        if (Tat)
        {
            ordning.AsSpan(0, (int)Storlek).Fill(-1);
            for (var i = 0; i < Antal; i++)
                ordning[celler[i].Plats] = i;
            return;
        }
        for (var i = 0; i < Antal; i++)
            ordning[i] = i;
        ordning.AsSpan(0, Antal).Sort((a, b) => celler[a].Plats.CompareTo(celler[b].Plats));
    }

    public void Dispose()
    {
        if (celler.Length > StorstSparad || ordning.Length > StorstSparad || Lediga.Count >= FlestSparade)
            return;
        (Antal, registrerad) = (0, long.MinValue);
        foreach (var lista in (ReadOnlySpan<Kodlista>)[.. Dimensioner, Statusar, Metoder])
            lista.Tom();
        Flaggor.Clear();
        Tillagg.Clear();
        Lediga.Enqueue(this);
    }

    private long Plats(in Cell cell)
    {
        long plats = Indikatorer.Rang(cell.Indikator);
        plats = plats * Omraden.Antal + Omraden.Rang(cell.Omrade);
        plats = plats * Uppdelningar.Antal + Uppdelningar.Rang(cell.Uppdelning);
        plats = plats * Perioder.Antal + Perioder.Rang(cell.Period);
        return plats * Datamangder.Antal + Datamangder.Rang(cell.Datamangd);
    }
}
