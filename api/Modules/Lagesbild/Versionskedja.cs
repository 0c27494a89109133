using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>A version lives until the one that was written from it is adopted or, for a party's own picture, shared.</summary>
internal static class Versionskedja
{
    public static Task ErsattAsync(this Db db, Utkast.Current ny, CancellationToken cancellationToken) =>
        db.ExecuteAsync(Update, new { ny.Foregaende }, cancellationToken);

    private const string Update = """
        update lagesbild.lagesbild
           set status  = 'Ersatt',
               version = version + 1
         where id = @Foregaende
           and status in ('Klar', 'Faststalld', 'Publicerad')
        """;
}
