using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Stores a delivery before it is acknowledged: what it is, and its file part by part. The worker takes it from there.</summary>
internal sealed class Importlager(Db db, TimeProvider clock)
{
    public async Task LaggInAsync(SkapaImport.Command import, string skapadAv, CancellationToken cancellationToken)
    {
        var args = new
        {
            import.Id,
            import.Datamangd,
            import.Lasare,
            Lage = $"{import.Lage}",
            import.Provkorning,
            import.Kodning,
            import.Kontrollsumma,
            import.Storlek,
            import.Period,
            import.Upplasning,
            SkapadAv = skapadAv,
            Nu = clock.GetUtcNow(),
        };
        await db.ExecuteAsync(Insert, args, cancellationToken);
        await SparaFilAsync(import, cancellationToken);
    }

    private async Task SparaFilAsync(SkapaImport.Command import, CancellationToken cancellationToken)
    {
        var del = new byte[MottagenFil.Delstorlek];
        for (var nr = 0; ; nr++)
        {
            var antal = await import.Innehall.ReadAtLeastAsync(del, del.Length, false, cancellationToken);
            if (antal == 0)
                return;
            var args = new
            {
                import.Id,
                Nr = nr,
                Innehall = antal == del.Length ? del : del[..antal],
            };
            await db.ExecuteAsync(InsertDel, args, cancellationToken);
        }
    }

    private const string Insert = """
        insert into indikatorer.import (
               id, datamangd, lasare, lage, provkorning, kodning, kontrollsumma, storlek, period, upplasning, skapad_av, created_at)
        values (@Id, @Datamangd, @Lasare, @Lage, @Provkorning, @Kodning, @Kontrollsumma, @Storlek, @Period, @Upplasning, @SkapadAv, @Nu)
        """;

    private const string InsertDel = """
        insert into indikatorer.importfil (import, nr, innehall)
        values (@Id, @Nr, @Innehall)
        """;
}
