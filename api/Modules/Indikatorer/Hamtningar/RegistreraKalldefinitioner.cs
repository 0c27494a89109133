using System.Text.Json;
using System.Text.Json.Serialization;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// Registrera källdefinitioner: what the source says now is compared with what held. The first wording of a code holds at once; another
/// one waits for a person. Answers with the codes whose figures must not be taken in until then.
/// </summary>
internal static class RegistreraKalldefinitioner
{
    internal sealed record Command(string Datamangd, string Av, IReadOnlyList<Kallordalydelse> Ordalydelser)
        : ICommand<IReadOnlyList<string>>
    {
        [JsonIgnore]
        public string Subject => $"datamangd/{Datamangd}";
    }

    internal sealed class Handler(Db db, TimeProvider clock) : IRequestHandler<Command, IReadOnlyList<string>>
    {
        public async Task<IReadOnlyList<string>> Handle(Command command, CancellationToken cancellationToken)
        {
            var args = new
            {
                command.Datamangd,
                command.Av,
                Sedda = JsonSerializer.Serialize(command.Ordalydelser, Json.Options),
                Nu = clock.GetUtcNow(),
            };
            await db.ExecuteAsync(TaBortPassade, args, cancellationToken);
            await db.ExecuteAsync(Insert, args, cancellationToken);
            return await db.ListAsync<string>(SelectVantande, args, cancellationToken);
        }
    }

    private const string Sedda = """
        with sedd as (
            select "kallkod" as kallkod, "titel" as titel, "beskrivning" as beskrivning
              from json_to_recordset(@Sedda::json) as s ("kallkod" text, "titel" text, "beskrivning" text))
        """;

    /// <summary>What waits, while the source says something else again.</summary>
    private const string TaBortPassade =
        Sedda
        + """
            update indikatorer.kalldefinition d
               set ersatt = @Nu, version = version + 1
              from sedd s
             where d.datamangd = @Datamangd
               and d.kallkod = s.kallkod
               and d.godkand is null
               and d.ersatt is null
               and (d.titel, d.beskrivning) <> (s.titel, s.beskrivning)
            """;

    private const string Insert =
        Sedda
        + """
            insert into indikatorer.kalldefinition (id, datamangd, kallkod, titel, beskrivning, sedd, godkand, godkand_av)
            select uuidv7(), @Datamangd, s.kallkod, s.titel, s.beskrivning, @Nu,
                   case when galler.id is null then @Nu end, case when galler.id is null then @Av end
              from sedd s
              left join indikatorer.kalldefinition galler
                on galler.datamangd = @Datamangd
               and galler.kallkod = s.kallkod
               and galler.godkand is not null
               and galler.ersatt is null
             where galler.id is null
                or (galler.titel, galler.beskrivning) <> (s.titel, s.beskrivning)
            on conflict (datamangd, kallkod) where godkand is null and ersatt is null do nothing
            """;

    private const string SelectVantande = """
        select kallkod
          from indikatorer.kalldefinition
         where datamangd = @Datamangd
           and godkand is null
           and ersatt is null
         order by kallkod
        """;
}
