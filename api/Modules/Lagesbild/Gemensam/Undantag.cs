using System.ComponentModel.DataAnnotations;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Why a joint picture was adopted though something was missing, and what that was.</summary>
internal static class Undantag
{
    /// <summary>Ett undantag från kravet på båda parternas lägesbilder.</summary>
    /// <param name="Skal">Varför lägesbilden fastställs fast något saknas.</param>
    public sealed record Request([Required, StringLength(2000)] string Skal);

    /// <summary>Ett registrerat undantag.</summary>
    /// <param name="Skal">Varför lägesbilden fastställdes fast något saknades.</param>
    /// <param name="Saknades">Vad som saknades.</param>
    /// <param name="RegistreratAv">Vem som registrerade undantaget.</param>
    public sealed record Response(string Skal, IReadOnlyList<string> Saknades, string RegistreratAv);

    public static async Task<Response?> LasUndantagAsync(
        this Db db,
        Guid lagesbild,
        CancellationToken cancellationToken
    )
    {
        var rad = await db.SingleOrDefaultAsync<Row>(Select, new { Id = lagesbild }, cancellationToken);
        return rad is null ? null : new(rad.Skal, rad.Saknades, rad.RegistreratAv);
    }

    private sealed record Row(string Skal, string[] Saknades, string RegistreratAv);

    private const string Select = """
        select skal, saknades, registrerat_av
          from lagesbild.undantag
         where lagesbild_id = @Id
        """;
}
