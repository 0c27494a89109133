using System.Buffers;
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

    private Cell[] celler = ArrayPool<Cell>.Shared.Rent(256);
    private int[] ordning = [];

    public int Antal { get; private set; }
    public long Storlek { get; private set; }
    public bool Tat { get; private set; }
    public DateTime? SenastRegistrerad { get; private set; }
    public Kodlista Indikatorer { get; } = new();
    public Kodlista Omraden { get; } = new();
    public Kodlista Uppdelningar { get; } = new();
    public Kodlista Perioder { get; } = new();
    public Kodlista Datamangder { get; } = new();
    public Kodlista Statusar { get; } = new();
    public Kodlista Metoder { get; } = new();
    public Dictionary<int, string> Flaggor { get; } = [];
    public Dictionary<int, Celltillagg> Tillagg { get; } = [];
    public Kodlista[] Dimensioner => [Indikatorer, Omraden, Uppdelningar, Perioder, Datamangder];

    public ReadOnlySpan<Cell> Celler => celler.AsSpan(0, Antal);

    /// <summary>Which cell stands at each place of a full cube (-1 = none), or the cells in order of place.</summary>
    public ReadOnlySpan<int> Ordning => ordning.AsSpan(0, Tat ? (int)Storlek : Antal);

    public void LaggTill(Matvarderad rad)
    {
        if (Antal == celler.Length)
            Vaxa();
        ref var cell = ref celler[Antal];
        cell = new()
        {
            Indikator = Indikatorer.Nummer(rad.Indikator),
            Omrade = Omraden.Nummer(rad.Omrade),
            Uppdelning = Uppdelningar.Nummer(rad.Uppdelning),
            Period = Perioder.Nummer(rad.Period),
            Datamangd = Datamangder.Nummer(rad.Datamangd),
            Status = Statusar.Nummer(rad.Status),
            N = rad.N,
            Varde = rad.Varde,
            Standardfel = rad.Standardfel,
            KiNedre = rad.KiNedre,
            KiOvre = rad.KiOvre,
            Preliminar = rad.Statistikstatus.SequenceEqual("Preliminar"u8),
        };
        if (cell.KiNedre is not null)
            Metoder.Nummer(rad.Metod);
        if (rad.HarFlagga)
            Flaggor[Antal] = Encoding.UTF8.GetString(rad.Flagga);
        if (Celltillagg.Las(rad) is { } tillagg)
            Tillagg[Antal] = tillagg;
        if (SenastRegistrerad is null || rad.Registrerad > SenastRegistrerad)
            SenastRegistrerad = rad.Registrerad;
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
        ordning = ArrayPool<int>.Shared.Rent(Math.Max(1, Tat ? (int)Storlek : Antal));
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
        ArrayPool<Cell>.Shared.Return(celler);
        if (ordning.Length > 0)
            ArrayPool<int>.Shared.Return(ordning);
    }

    private long Plats(in Cell cell)
    {
        long plats = Indikatorer.Rang(cell.Indikator);
        plats = plats * Omraden.Antal + Omraden.Rang(cell.Omrade);
        plats = plats * Uppdelningar.Antal + Uppdelningar.Rang(cell.Uppdelning);
        plats = plats * Perioder.Antal + Perioder.Rang(cell.Period);
        return plats * Datamangder.Antal + Datamangder.Rang(cell.Datamangd);
    }

    private void Vaxa()
    {
        var storre = ArrayPool<Cell>.Shared.Rent(celler.Length * 2);
        celler.AsSpan(0, Antal).CopyTo(storre);
        ArrayPool<Cell>.Shared.Return(celler);
        celler = storre;
    }
}

/// <summary>Codes numbered as they are met, and their rank once sorted.</summary>
internal sealed class Kodlista
{
    private readonly Dictionary<string, int> nummer = new(StringComparer.Ordinal);
    private readonly List<string> koder = [];
    private readonly List<Plats> platser = [];
    private int senaste = -1;
    private int[] rang = [];

    private readonly record struct Plats(byte[] Utf8, int Nasta);

    public int Antal => koder.Count;
    public IReadOnlyList<string> Koder => koder;
    public IReadOnlyList<string> IOrdning { get; private set; } = [];

    public int Rang(int nummer) => rang[nummer];

    /// <summary>Rows come in order: the code is mostly the one before, or the one that followed it last time.</summary>
    public int Nummer(ReadOnlySpan<byte> kod)
    {
        if (senaste >= 0 && kod.SequenceEqual(platser[senaste].Utf8))
            return senaste;
        if (senaste >= 0 && kod.SequenceEqual(platser[platser[senaste].Nasta].Utf8))
            return senaste = platser[senaste].Nasta;
        var plats = Sok(kod);
        if (senaste >= 0)
            platser[senaste] = platser[senaste] with { Nasta = plats };
        return senaste = plats;
    }

    private int Sok(ReadOnlySpan<byte> kod)
    {
        Span<char> text = stackalloc char[256];
        if (!Encoding.UTF8.TryGetChars(kod, text, out var langd))
            throw new InvalidOperationException("A code is longer than any code can be.");
        if (nummer.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text[..langd], out var plats))
            return plats;
        plats = koder.Count;
        koder.Add(new(text[..langd]));
        nummer[koder[plats]] = plats;
        platser.Add(new(kod.ToArray(), plats));
        return plats;
    }

    public void Sortera(IComparer<string> jamforare)
    {
        IOrdning = koder.Order(jamforare).ToArray();
        rang = new int[koder.Count];
        for (var plats = 0; plats < IOrdning.Count; plats++)
            rang[nummer[IOrdning[plats]]] = plats;
    }
}
