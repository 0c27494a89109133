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

    public PxUrval Begart => urval;
    public IReadOnlyList<decimal?> Varden => varden;

    /// <summary>The status of a cell, null where no mätvärde has been registered.</summary>
    public IReadOnlyList<string?> Statusar => statusar;

    public SortedSet<int> Preliminara { get; } = [];

    public async Task LasAsync(Db db, CancellationToken cancellationToken)
    {
        if (varden.Length == 0)
            return;
        using var fraga = Matvardefraga.Rader(Fraga(), limit: null, offset: 0);
        await using var reader = await fraga.StallAsync(await db.OpenAsync(cancellationToken), cancellationToken);
        var rad = new Matvarderad(reader);
        while (await rad.LasAsync(cancellationToken))
            LaggTill(rad);
    }

    private Urval Fraga() =>
        Urval.Allt with
        {
            Indikatorer = [urval.Tabell.Rad.Indikator],
            Omraden = omraden.Koder,
            Datamangder = [urval.Tabell.Rad.Datamangd],
            Uppdelningar = uppdelningar.Koder,
            Perioder = perioder.Koder,
        };

    private void LaggTill(Matvarderad rad)
    {
        var plats = omraden.Plats(rad.Omrade) + uppdelningar.Plats(rad.Uppdelning) + perioder.Plats(rad.Period);
        var status = Encoding.UTF8.GetString(rad.Status);
        var preliminar = rad.Statistikstatus.SequenceEqual("Preliminar"u8);
        foreach (var kod in innehall.Koder)
        {
            var cell = plats + innehall.Plats(kod);
            varden[cell] = kod switch
            {
                PxTabell.Varde => rad.Varde,
                PxTabell.N => rad.N,
                PxTabell.KiNedre => rad.KiNedre,
                _ => rad.KiOvre,
            };
            statusar[cell] = status;
            if (preliminar)
                Preliminara.Add(cell);
        }
    }

    /// <summary>Where a code stands along one dimension, counted in cells.</summary>
    private sealed class Axel
    {
        private readonly Dictionary<string, int> platser;

        public Axel(PxUrval urval, string variabel)
        {
            var steg = (int)
                PxUrval.Storlek(urval.Dimensioner.SkipWhile(dimension => dimension.Variabel.Kod != variabel).Skip(1));
            Koder = [.. urval.Dimension(variabel).Koder];
            platser = Koder
                .Select((kod, i) => (kod, i))
                .ToDictionary(p => p.kod, p => p.i * steg, StringComparer.Ordinal);
        }

        public string[] Koder { get; }

        public int Plats(string kod) => platser[kod];

        public int Plats(ReadOnlySpan<byte> kod) => platser[Encoding.UTF8.GetString(kod)];
    }
}
