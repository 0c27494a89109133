using System.Text.Json;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

internal sealed partial class KoladaKlient
{
    /// <summary>What the source says that its codes mean. A code that it does not describe is left out.</summary>
    public async Task<IReadOnlyList<Kallordalydelse>> OrdalydelserAsync(
        Uri bas,
        IReadOnlyCollection<string> koder,
        CancellationToken cancellationToken
    )
    {
        var klient = klienter.CreateClient(Outgoing.Client);
        var ordalydelser = new List<Kallordalydelse>();
        foreach (var kod in koder)
        {
            var adress = new Uri(bas, $"kpi/{Uri.EscapeDataString(kod)}");
            if (await LasAsync(klient, adress, new(0, 0), cancellationToken) is { } svar)
                ordalydelser.Add(Ordalydelse(kod, svar));
        }
        return ordalydelser;
    }

    private static Kallordalydelse Ordalydelse(string kod, byte[] svar) =>
        KoladaSida.Nyckeltal(svar, kod) is { } nyckeltal
            ? nyckeltal
            : throw Fel(
                new(0, 0),
                "svaret-olasligt",
                $"Källans beskrivning av {kod} var avbruten eller inte den väntade."
            );
}
