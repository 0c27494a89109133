using Trygghet.Modules.Indikatorer.Contract;

namespace Trygghet.Modules.Lagesbild;

/// <summary>A figure as it was when the picture was adopted: what is copied then, and what is read back.</summary>
internal sealed record Fastsiffra(
    string Indikator,
    string Omrade,
    DateTime AsOf,
    string Period,
    decimal? Varde,
    int? N,
    decimal? KiNedre,
    decimal? KiOvre,
    string? KiMetod,
    Vardestatus Status,
    bool Syntetisk,
    string Kalla,
    string Datamangd,
    int Revision,
    DateTime Registrerad
)
{
    public Siffror.Siffra ToSiffra()
    {
        var intervall = KiMetod is null ? null : new Intervall(KiNedre!.Value, KiOvre!.Value, KiMetod);
        return new(Period, Varde, N, intervall, Status, Syntetisk, Kalla, Datamangd, Revision, Registrerad);
    }

    /// <param name="ordning">The place in its series, from 1.</param>
    public static object Parametrar(Guid lagesbild, DateTimeOffset asOf, SenasteMatvarde varde, int ordning = 1) =>
        new
        {
            Lagesbild = lagesbild,
            varde.Indikator,
            varde.Omrade,
            varde.Period,
            Ordning = ordning,
            AsOf = asOf,
            varde.Varde,
            varde.Enhet,
            varde.N,
            varde.Ki95?.Nedre,
            varde.Ki95?.Ovre,
            varde.Ki95?.Metod,
            Status = $"{varde.Status}",
            varde.Syntetisk,
            varde.Kalla,
            varde.Datamangd,
            varde.Revision,
            varde.Registrerad,
        };
}
