using System.Net;
using System.Text.Json;
using Polly.CircuitBreaker;
using Polly.Timeout;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// Reads Kolada's API v3, all pages of each code, into one file that the reader kolada-json understands. Patience with a source in
/// trouble is <see cref="Outgoing"/>'s; what comes back is not trusted.
/// </summary>
internal sealed partial class KoladaKlient(IHttpClientFactory klienter)
{
    /// <param name="Koder">The source's own codes.</param>
    /// <param name="Omraden">Municipalities, none for all.</param>
    internal sealed record Urval(string[] Koder, string[] Omraden, int SistaAr, int AntalAr);

    internal sealed record Utfall(int Sidor, int Poster, Avslag? Fel = null)
    {
        /// <summary>Codes that were left out, because the source has given them another meaning.</summary>
        public string[] VantarPaDefinition { get; init; } = [];
    }

    /// <summary>More is refused by the source.</summary>
    private const int FlestAr = 25;

    private const int FlestSidor = 1000;

    public async Task<Utfall> HamtaAsync(Uri bas, Urval urval, Stream fil, CancellationToken cancellationToken)
    {
        await using var json = new Utf8JsonWriter(fil);
        var lasning = new Lasning(klienter.CreateClient(Outgoing.Client), bas, json, fil);
        json.WriteStartObject();
        json.WriteStartArray("values");
        foreach (var adress in Adresser(bas, urval))
            await lasning.LasAllaSidorAsync(adress, cancellationToken);
        json.WriteEndArray();
        json.WriteEndObject();
        await json.FlushAsync(cancellationToken);
        return lasning.Utfall;
    }

    /// <summary>One fetch under way: what has been read so far, and what is wrong when it cannot go on.</summary>
    private sealed class Lasning(HttpClient klient, Uri bas, Utf8JsonWriter json, Stream fil)
    {
        public Utfall Utfall { get; private set; } = new(0, 0);

        public async Task LasAllaSidorAsync(Uri forsta, CancellationToken cancellationToken)
        {
            var (besokta, antal) = (new HashSet<Uri>(), new List<(int?, int)>());
            for (Uri? adress = forsta; adress is not null; )
            {
                if (!besokta.Add(adress) || Utfall.Sidor == FlestSidor)
                    throw Fel("sidorna-tar-inte-slut", "Källans sidor hänvisar till varandra utan slut.");
                Utfall = Utfall with { Sidor = Utfall.Sidor + 1 };
                var text =
                    await LasAsync(klient, adress, Utfall, cancellationToken)
                    ?? throw SvaradeFel(Utfall, HttpStatusCode.NotFound);
                var sida =
                    KoladaSida.Tolka(text)
                    ?? throw Fel("svaret-olasligt", "Källans svar var avbrutet eller inte det väntade.");
                await SkrivAsync(sida, cancellationToken);
                antal.Add((sida.Antal, sida.Poster.Count));
                adress = Nasta(adress, sida.Nasta);
            }
            if (!KoladaSida.Stammer(antal))
                throw Fel(
                    "underlaget-andrades",
                    "Antalet poster ändrades medan sidorna lästes, eller stämmer inte med dem."
                );
        }

        private async Task SkrivAsync(KoladaSida sida, CancellationToken cancellationToken)
        {
            foreach (var post in sida.Poster)
                post.WriteTo(json);
            await json.FlushAsync(cancellationToken);
            Utfall = Utfall with { Poster = Utfall.Poster + sida.Poster.Count };
            if (fil.Length > About.LargestImport)
                throw Fel("svaret-for-stort", "Källan skickade mer än den största import som tas emot.");
        }

        private Uri? Nasta(Uri denna, string? lank) =>
            lank is null
                ? null
                : KoladaSida.Tillaten(bas, denna, lank)
                    ?? throw Fel(
                        "lank-till-annan-vard",
                        "Källan hänvisade till en annan adress än sin egen. Den besöktes inte."
                    );

        private HamtningsfelException Fel(string kod, string text) => KoladaKlient.Fel(Utfall, kod, text);
    }

    /// <summary>Null when the source says that there is no such thing.</summary>
    private static async Task<byte[]?> LasAsync(
        HttpClient klient,
        Uri adress,
        Utfall hittills,
        CancellationToken cancellationToken
    )
    {
        try
        {
            using var svar = await klient.GetAsync(adress, cancellationToken);
            if (svar.StatusCode == HttpStatusCode.NotFound)
                return null;
            if (svar.StatusCode != HttpStatusCode.OK)
                throw SvaradeFel(hittills, svar.StatusCode);
            return await svar.Content.ReadAsByteArrayAsync(cancellationToken);
        }
        catch (Exception exception)
            when (exception
                    is HttpRequestException
                        or TimeoutRejectedException
                        or BrokenCircuitException
                        or TaskCanceledException
                && !cancellationToken.IsCancellationRequested
            )
        {
            throw Fel(hittills, "kallan-nas-inte", "Källan kunde inte nås, svarade inte i tid eller bröt av svaret.");
        }
    }

    private static HamtningsfelException SvaradeFel(Utfall hittills, HttpStatusCode status) =>
        Fel(hittills, "kallan-svarade-fel", $"Källan svarade {(int)status}.");

    private static HamtningsfelException Fel(Utfall hittills, string kod, string text) =>
        new(hittills with { Fel = new(kod, text) });

    private static IEnumerable<Uri> Adresser(Uri bas, Urval urval) =>
        from kod in urval.Koder
        from ar in Enumerable.Range(urval.SistaAr - urval.AntalAr + 1, urval.AntalAr).Chunk(FlestAr)
        let omraden = urval.Omraden.Length == 0 ? "" : $"municipality/{string.Join(',', urval.Omraden)}/"
        select new Uri(bas, $"data/kpi/{Uri.EscapeDataString(kod)}/{omraden}year/{string.Join(',', ar)}?per_page=5000");
}
