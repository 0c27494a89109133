using System.Text.Json.Nodes;
using Trygghet.Tests.Shared;

namespace Trygghet.Tests.Samverkansprocess;

/// <summary>A process in Järva, and what the other modules have when its conditions are asked for.</summary>
public abstract class SamverkansprocessFixture : ApiFixture
{
    protected const string Samordnare = "samordnare-jarva";
    protected const string Styrgrupp = "styrgrupp-jarva";

    /// <summary>Every test begins with an area without a process and without pictures.</summary>
    [SetUp]
    public async Task CleanAsync() =>
        await ExecuteAsync(
            """
            set session_replication_role = replica;
            delete from samverkansprocess.overgang;
            delete from samverkansprocess.process;
            delete from lagesbild.lagesbild;
            """
        );

    protected static object Process(string omrade = "jarva") => new { omrade, mandat = "Styrgruppen har avsatt tid." };

    protected async Task<Guid> SkapaAsync() =>
        (await PostAsync(Samordnare, "/samverkansprocesser", Process()))["id"]!.GetValue<Guid>();

    protected Task<HttpResponseMessage> BytAsync(Guid id, object body, string? ifMatch, string persona = Samordnare) =>
        SendAsync(persona, HttpMethod.Post, $"/samverkansprocesser/{id}/overgangar", body, ifMatch);

    /// <summary>Puts the process in a step, past the conditions.</summary>
    protected Task StallAsync(Guid id, string steg) =>
        ExecuteAsync("update samverkansprocess.process set steg = @steg where id = @id", new { id, steg });

    /// <summary>A picture as it lies after adoption, a party's own after sharing, or a draft.</summary>
    protected Task BildAsync(string typ, string? part = null, string? status = null, int manader = 1) =>
        ExecuteAsync(
            """
            insert into lagesbild.lagesbild (id, rubrik, typ, part, omrade, period_fran, period_till, status, organ,
                   beslutsdatum, diarienummer, faststalld_av, faststalld_at, skapad_av,
                   ledningsgranskning_datum, ledningsgranskning_organ, klar_av, klar_at, delad_med)
            values (uuidv7(), 'Bild', @typ, @part, 'jarva', '2026-01-01', '2026-08-31', @status, 'Styrgruppen',
                    current_date - make_interval(months => @manader), 'SDN 2026/17', 'prov', now(), 'prov',
                    current_date, 'Ledningen', 'prov', now() - make_interval(months => @manader),
                    case when @typ = 'Egen' then array['sdf-jarva', 'lpo-jarva-polisen'] else '{}' end)
            """,
            new
            {
                typ,
                part,
                status = status ?? (typ == "Egen" ? "Klar" : "Faststalld"),
                manader,
            }
        );

    protected async Task BadaParternasBilderAsync()
    {
        await BildAsync("Egen", "sdf-jarva");
        await BildAsync("Egen", "lpo-jarva-polisen");
    }

    protected async Task<JsonNode> HamtaAsync(Guid id, string persona = Samordnare) =>
        await GetAsync(persona, $"/samverkansprocesser/{id}");

    protected static IEnumerable<string> Texter(JsonNode? list) =>
        list!.AsArray().Select(value => value!.GetValue<string>());

    protected static IEnumerable<string> Pointers(JsonNode problem) =>
        problem["errors"]!.AsArray().Select(error => error!["pointer"]!.GetValue<string>());
}
