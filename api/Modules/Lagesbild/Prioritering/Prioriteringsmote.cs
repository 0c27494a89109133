using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using MediatR;
using Trygghet.Modules.Organisation.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

internal enum Motesstatus
{
    Oppet,
    Avslutat,
}

/// <summary>En närvarande: rollen och organisationen, aldrig namnet.</summary>
/// <param name="Roll">Rollen, till exempel stadsdelsdirektör.</param>
/// <param name="Organisation">Organisationens kod.</param>
internal sealed record Narvarande([Required, StringLength(100)] string Roll, [Required] string Organisation);

/// <summary>The meeting that a change is about, locked until the change is done.</summary>
internal static class Prioriteringsmote
{
    internal sealed record Current(Guid Id, Guid LagesbildId, string Omrade, Motesstatus Status, int Version);

    public static async Task<Current> LasMoteAsync(
        this Db db,
        CurrentUser user,
        Guid id,
        CancellationToken cancellationToken
    ) =>
        await db.SingleOrDefaultAsync<Current>(
            SelectForUpdate,
            new { Id = id, Omraden = user.OmradenMed(LagesbildRatt.Las) },
            cancellationToken
        ) ?? throw PrioriteringProblem.Saknas(id);

    /// <summary>403 without the right in the area, 412 when the caller saw another version, 409 when it is closed.</summary>
    public static void KravOppet(this Current current, CurrentUser user, string ratt, int? version)
    {
        user.KravOmrade(ratt, current.Omrade);
        if (version is not null && version != current.Version)
            throw ProblemException.Stale(current.Version);
        if (current.Status != Motesstatus.Oppet)
            throw PrioriteringProblem.Avslutat();
    }

    public static Task<int> RaknaUppAsync(this Db db, Current current, CancellationToken cancellationToken) =>
        db.SingleOrDefaultAsync<int>(CountUp, new { current.Id }, cancellationToken);

    public static string Lagra(IReadOnlyList<Narvarande>? narvarande) =>
        JsonSerializer.Serialize(narvarande ?? [], Json.Options);

    public static IReadOnlyList<Narvarande> Las(string narvarande) =>
        JsonSerializer.Deserialize<List<Narvarande>>(narvarande, Json.Options)!;

    public static async Task KravNarvarandeAsync(
        this IMediator mediator,
        IReadOnlyList<Narvarande>? narvarande,
        CancellationToken cancellationToken
    )
    {
        if (narvarande is not { Count: > 0 })
            return;
        var koder = narvarande.Select(n => n.Organisation).Distinct(StringComparer.Ordinal).ToList();
        var finns = await mediator.Send(new HamtaOrganisationsinfon(koder), cancellationToken);
        var fel = narvarande
            .Index()
            .Where(n => finns.All(organisation => organisation.Kod != n.Item.Organisation))
            .Select(n => new FieldError(
                $"#/narvarande/{n.Index}/organisation",
                $"Det finns ingen organisation {n.Item.Organisation}."
            ))
            .ToList();
        if (fel.Count > 0)
            throw ProblemException.Invalid(fel);
    }

    private const string SelectForUpdate = """
        select id, lagesbild_id, omrade, status, version
          from lagesbild.prioriteringsmote
         where id = @Id
           and omrade = any(@Omraden)
           for update
        """;

    private const string CountUp = """
        update lagesbild.prioriteringsmote
           set version = version + 1
         where id = @Id
        returning version
        """;
}
