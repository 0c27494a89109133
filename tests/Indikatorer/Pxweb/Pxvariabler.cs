using Trygghet.Modules.Indikatorer;

namespace Trygghet.Tests.Indikatorer;

/// <summary>Variables to select from, in the order that a table would have them.</summary>
internal static class Pxvariabler
{
    public static readonly PxVariabel Ar = Tid("2019", "2020", "2021", "2023", "2026");

    public static readonly PxVariabel Manad = Tid("2025-11", "2025-12", "2026-01", "2026-02", "2026-10");

    public static readonly PxVariabel Omrade = new(
        "Omrade",
        "område",
        PxRoll.Geografi,
        [.. new[] { "0114", "0180", "0181", "bromma", "farsta", "jarva" }.Select(kod => new PxVarde(kod, kod))]
    );

    public static PxVariabel Tid(params string[] koder) =>
        new("Tid", "period", PxRoll.Tid, [.. koder.Select(kod => new PxVarde(kod, kod))]);

    /// <summary>The selected codes on one line.</summary>
    public static string Valt(IPxUttryck slag, string uttryck, PxVariabel variabel)
    {
        Assert.That(slag.Kanner(uttryck), Is.True, uttryck);
        return string.Join(' ', slag.Valj(uttryck, variabel));
    }
}
