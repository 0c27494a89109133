using System.Text;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>The cells of a selection in row-major order of its dimensions, read by the same question as GET /matvarden asks.</summary>
internal sealed class PxKub(PxUrval urval)
{
    private readonly decimal?[] varden = new decimal?[urval.Antal];
    private readonly string?[] statusar = new string?[urval.Antal];
    private readonly Axel omraden = new(urval, PxTabell.Omrade);
    private readonly Axel uppdelningar = new(urval, PxTabell.Uppdelning);
    private readonly Axel innehall = new(urval, PxTabell.Innehall);
    private readonly Axel perioder = new(urval, PxTabell.Tid);
    private readonly ILookup<string, string> helheter = Helheter(urval);
    private readonly PxSummor summor = new();

    public PxUrval Begart => urval;
    public IReadOnlyList<decimal?> Varden => varden;

    /// <summary>The status of a cell, null where no mätvärde has been registered.</summary>
    public IReadOnlyList<string?> Statusar => statusar;

    public SortedSet<int> Preliminara { get; } = [];

    /// <summary>The cells of values that are parted from the period before.</summary>
    public SortedSet<int> Brott { get; } = [];

    private readonly SortedDictionary<string, SortedSet<string>> brytpunkter = new(StringComparer.Ordinal);

    /// <summary>A sentence for each period where some series breaks.</summary>
    public IEnumerable<string> Brottnoter =>
        brytpunkter.Select(punkt =>
            $"Serien bryts {punkt.Key} ({string.Join(", ", punkt.Value)}): värdet går inte att jämföra med tidigare perioder."
        );

    public async Task LasAsync(Db db, CancellationToken cancellationToken)
    {
        if (varden.Length == 0)
            return;
        using var fraga = Matvardefraga.Rader(Fraga(), limit: null, offset: 0);
        await using var reader = await fraga.StallAsync(await db.OpenAsync(cancellationToken), cancellationToken);
        var rad = new Matvarderad(reader);
        while (await rad.LasAsync(cancellationToken))
            LaggTill(rad);
        Summera();
    }

    private Urval Fraga() =>
        Urval.Allt with
        {
            Indikatorer = [urval.Tabell.Rad.Indikator],
            Omraden = [.. omraden.Koder.SelectMany(Delar)],
            Datamangder = [urval.Tabell.Rad.Datamangd],
            Uppdelningar = uppdelningar.Koder,
            Perioder = perioder.Koder,
        };

    private void LaggTill(Matvarderad rad)
    {
        var kod = Encoding.UTF8.GetString(rad.Omrade);
        var rest = uppdelningar.Plats(rad.Uppdelning) + perioder.Plats(rad.Period);
        if (omraden.Har(kod))
            Skriv(rad, omraden.Plats(kod) + rest);
        foreach (var hel in helheter[kod])
            summor.LaggTill(omraden.Plats(hel) + rest, rad);
    }

    /// <summary>The table's codes that a selected area stands for: itself, or the group's.</summary>
    private IReadOnlyList<string> Delar(string kod) => Delar(urval, kod);

    private static IReadOnlyList<string> Delar(PxUrval urval, string kod) =>
        urval.Dimension(PxTabell.Omrade).Variabel.Grupper?[kod] ?? [kod];

    private static ILookup<string, string> Helheter(PxUrval urval) =>
        urval
            .Dimension(PxTabell.Omrade)
            .Koder.SelectMany(hel => Delar(urval, hel).Where(del => del != hel).Select(del => (Del: del, Hel: hel)))
            .ToLookup(par => par.Del, par => par.Hel, StringComparer.Ordinal);

    /// <summary>A sum stands only where the merged area has no figure of its own, and in the value alone.</summary>
    private void Summera()
    {
        if (!innehall.Har(PxTabell.Varde))
            return;
        foreach (var (plats, summa) in summor.Alla(AntalDelar))
        {
            var cell = plats + innehall.Plats(PxTabell.Varde);
            if (statusar[cell] is not null)
                continue;
            (varden[cell], statusar[cell]) = (summa.Varde, summa.Status);
            if (summa.Preliminar)
                Preliminara.Add(cell);
        }
    }

    /// <summary>Of the area that the cell is about; the area's own figures are not a part.</summary>
    private int AntalDelar(int plats) => Delar(omraden.Koder[plats / omraden.Steg % omraden.Koder.Length]).Count - 1;

    private void Skriv(Matvarderad rad, int plats)
    {
        var status = Encoding.UTF8.GetString(rad.Status);
        var preliminar = rad.Statistikstatus.SequenceEqual("Preliminar"u8);
        if (rad.Brott)
            MinnsBrott(Encoding.UTF8.GetString(rad.Period), Encoding.UTF8.GetString(rad.Omrade));
        foreach (var vad in innehall.Koder)
        {
            var cell = plats + innehall.Plats(vad);
            varden[cell] = vad switch
            {
                PxTabell.Varde => rad.Varde,
                PxTabell.N => rad.N,
                PxTabell.KiNedre => rad.KiNedre,
                _ => rad.KiOvre,
            };
            statusar[cell] = status;
            if (preliminar)
                Preliminara.Add(cell);
            if (rad.Brott)
                Brott.Add(cell);
        }
    }

    private void MinnsBrott(string period, string omrade)
    {
        if (!brytpunkter.TryGetValue(period, out var namn))
            brytpunkter[period] = namn = new(StringComparer.Ordinal);
        namn.Add(urval.Tabell.Variabel(PxTabell.Omrade).Varden.First(varde => varde.Kod == omrade).Text);
    }

    /// <summary>Where a code stands along one dimension, counted in cells.</summary>
    private sealed class Axel
    {
        private readonly Dictionary<string, int> platser;

        public Axel(PxUrval urval, string variabel)
        {
            Steg = (int)
                PxUrval.Storlek(urval.Dimensioner.SkipWhile(dimension => dimension.Variabel.Kod != variabel).Skip(1));
            Koder = [.. urval.Dimension(variabel).Koder];
            platser = Koder
                .Select((kod, i) => (kod, i))
                .ToDictionary(p => p.kod, p => p.i * Steg, StringComparer.Ordinal);
        }

        public string[] Koder { get; }

        /// <summary>From one code to the next, in cells.</summary>
        public int Steg { get; }

        public bool Har(string kod) => platser.ContainsKey(kod);

        public int Plats(string kod) => platser[kod];

        public int Plats(ReadOnlySpan<byte> kod) => platser[Encoding.UTF8.GetString(kod)];
    }
}
