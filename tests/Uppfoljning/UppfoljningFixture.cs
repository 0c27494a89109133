using System.Text.Json.Nodes;
using Trygghet.Tests.Shared;

namespace Trygghet.Tests.Uppfoljning;

/// <summary>A decided åtgärd and two passed reporting occasions to follow it up at.</summary>
public abstract class UppfoljningFixture : ApiFixture
{
    protected const string Samordnare = "samordnare-jarva";

    protected string T1 { get; private set; } = "";
    protected string T2 { get; private set; } = "";

    private protected Kedja Kedja => new(SendAsync);

    protected override async Task PrepareAsync()
    {
        T1 = await TillfalleAsync("T1", "2026-04-30", "2026-05-20");
        T2 = await TillfalleAsync("T2", "2026-08-31", "2026-09-21");
    }

    /// <summary>The body of POST /uppfoljningar: green and according to plan.</summary>
    protected static JsonObject Gron(Guid atgardId, string rapporttillfalleId) =>
        new()
        {
            ["atgardId"] = atgardId,
            ["rapporttillfalleId"] = rapporttillfalleId,
            ["genomforande"] = "EnligtPlan",
            ["statusfarg"] = "Gron",
            ["resultat"] = "Belysningen är utbytt.",
        };

    protected static JsonObject Effekt(string indikator = "TRY-01", decimal? utgangsvarde = 41.2m) =>
        new()
        {
            ["indikator"] = indikator,
            ["bedomning"] = "Forbattring",
            ["osakerhet"] = "Intervallen överlappar.",
            ["utgangsvarde"] = utgangsvarde,
        };

    protected Task<HttpResponseMessage> FoljUppAsync(JsonObject body, string persona = Samordnare) =>
        SendAsync(persona, HttpMethod.Post, "/uppfoljningar", body);

    protected async Task<string> UppfoljdAsync(Guid atgardId, string rapporttillfalleId) =>
        (await ReadAsync(await FoljUppAsync(Gron(atgardId, rapporttillfalleId))))["id"]!.GetValue<string>();

    private async Task<string> TillfalleAsync(string typ, string balansdag, string inlamningsdag) =>
        (
            await PostAsync(
                "slk-controller",
                "/rapporttillfallen",
                new
                {
                    ar = 2026,
                    typ,
                    balansdag,
                    inlamningsdag,
                }
            )
        )["id"]!.GetValue<string>();
}
