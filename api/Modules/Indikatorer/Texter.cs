using MediatR;
using Trygghet.Modules.Indikatorer.Contract;
using Trygghet.Modules.Organisation.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>What the codes in an answer are called. A code without a text stands for itself.</summary>
internal sealed class Texter
{
    private readonly Dictionary<string, Indikatortext> indikatorer;
    private readonly Dictionary<string, Datamangdstext> datamangder;
    private readonly Dictionary<string, string> uppdelningar;
    private readonly Dictionary<string, string> omraden;

    private Texter(
        IReadOnlyList<Indikatortext> indikatorer,
        IReadOnlyList<Datamangdstext> datamangder,
        IReadOnlyList<Kodtext> uppdelningar,
        IReadOnlyList<Omradesinfo> omraden
    )
    {
        this.indikatorer = indikatorer.ToDictionary(text => text.Kod, StringComparer.Ordinal);
        this.datamangder = datamangder.ToDictionary(text => text.Kod, StringComparer.Ordinal);
        this.uppdelningar = uppdelningar.ToDictionary(text => text.Kod, text => text.Namn, StringComparer.Ordinal);
        this.omraden = omraden.ToDictionary(omrade => omrade.Kod, omrade => omrade.Namn, StringComparer.Ordinal);
    }

    public static async Task<Texter> LasAsync(Db db, IMediator mediator, CancellationToken cancellationToken) =>
        new(
            await db.ListAsync<Indikatortext>(SelectIndikatorer, null, cancellationToken),
            await db.ListAsync<Datamangdstext>(SelectDatamangder, null, cancellationToken),
            await db.ListAsync<Kodtext>(SelectUppdelningar, null, cancellationToken),
            await mediator.Send(new HamtaAllaOmraden(), cancellationToken)
        );

    public string? OkandIndikator(string[] koder) => Array.Find(koder, kod => !indikatorer.ContainsKey(kod));

    public string? OkandDatamangd(string[] koder) => Array.Find(koder, kod => !datamangder.ContainsKey(kod));

    /// <summary>Breakdowns without a text of their own.</summary>
    public string[] Olistade(string[] koder) => Array.FindAll(koder, kod => !uppdelningar.ContainsKey(kod));

    public Indikatortext Indikator(string kod) => indikatorer[kod];

    public string Indikatornamn(string kod) => indikatorer[kod].Namn;

    public Datamangdstext Datamangd(string kod) => datamangder[kod];

    public string Omradesnamn(string kod) => omraden.GetValueOrDefault(kod, kod);

    public string Uppdelningsnamn(string kod) => uppdelningar.GetValueOrDefault(kod, kod);

    public static string Statustext(string status) =>
        Enum.Parse<Vardestatus>(status) switch
        {
            Vardestatus.Ok => "Värdet kan användas",
            Vardestatus.Osaker => "Osäkert: bygger på få svar",
            Vardestatus.ForFaSvar => "Visas inte: för få svar",
            Vardestatus.ForFaInvanare => "Visas inte: för få i underlaget",
            Vardestatus.Undertryckt => "Visas inte: kan röja enskilda",
            Vardestatus.Uppskattad => "Uppskattat av källan",
            Vardestatus.Borttagen => "Borttaget: källan har dragit tillbaka värdet",
            _ => "Värde saknas",
        };

    internal sealed record Indikatortext(string Kod, string Namn, string Beskrivning, string Enhet, string Fallgropar);

    internal sealed record Datamangdstext(string Kod, string Namn, string Kalla, string Licens, bool Syntetisk);

    private sealed record Kodtext(string Kod, string Namn);

    private const string SelectIndikatorer =
        "select kod, namn, beskrivning, enhet, fallgropar from indikatorer.indikator";
    private const string SelectDatamangder = "select kod, namn, kalla, licens, syntetisk from indikatorer.datamangd";
    private const string SelectUppdelningar = "select kod, namn from indikatorer.uppdelning";
}
