using Trygghet.Modules.Atgardsplan.Contract;
using Trygghet.Modules.Lagesbild.Contract;
using Trygghet.Modules.Uppfoljning;
using Trygghet.Modules.Uppfoljning.Contract;

namespace Trygghet.Tests.Uppfoljning;

/// <summary>A whole chain of plain records for the pure rules; a test changes what it is about.</summary>
internal static class Exempel
{
    public static readonly DateOnly Idag = new(2026, 11, 23);
    public static readonly Guid ProblemId = Guid.CreateVersion7();
    public static readonly Guid AtgardId = Guid.CreateVersion7();
    public static readonly Guid LagesbildId = Guid.CreateVersion7();

    public static readonly HamtaKedja.Tillfalle T1 = new(
        Guid.CreateVersion7(),
        "2026-T1",
        new(2026, 4, 30),
        new(2026, 5, 20)
    );

    public static readonly HamtaKedja.Tillfalle T2 = new(
        Guid.CreateVersion7(),
        "2026-T2",
        new(2026, 8, 31),
        new(2026, 9, 21)
    );

    public static Orsaksinfo Orsak(int lopnummer = 1, Paverkbarhet paverkbar = Paverkbarhet.Ja) =>
        new(Ordnad(lopnummer), ProblemId, lopnummer, "Mörkt stråk.", Orsakstyp.Direkt, paverkbar);

    public static ProblemIKedja Problem(params Orsaksinfo[] orsaker) =>
        new(ProblemId, LagesbildId, "jarva", "Otryggt torg", Problemdimension.Otrygghet, ["TRY-01"], orsaker);

    public static Atgardsinfo Atgard(Atgardsstatus status = Atgardsstatus.Pagar) =>
        new(
            AtgardId,
            Guid.CreateVersion7(),
            ProblemId,
            [Ordnad(1)],
            "jarva",
            "Ny belysning",
            status,
            Preventionstyp.Situationell,
            "trafikkontoret",
            new(2026, 2, 1),
            new(2026, 12, 31),
            Forsenad: false,
            ["TRY-01"]
        );

    public static HamtaKedja.Uppfoljd Uppfoljd(
        HamtaKedja.Tillfalle tillfalle,
        Genomforande genomforande = Genomforande.EnligtPlan
    ) => new(Guid.CreateVersion7(), AtgardId, tillfalle.Id, tillfalle.Kod, genomforande, Statusfarg.Gron);

    /// <summary>Followed up at the latest occasion, so that it is whole; give other parts to break it.</summary>
    public static HamtaKedja.Kedja Kedja(
        ProblemIKedja[]? problem = null,
        Atgardsinfo[]? atgarder = null,
        HamtaKedja.Uppfoljd[]? uppfoljningar = null
    ) =>
        new(
            problem ?? [Problem(Orsak())],
            atgarder ?? [Atgard()],
            (uppfoljningar ?? [Uppfoljd(T2)]).ToLookup(u => u.AtgardId),
            [T2, T1]
        );

    private static Guid Ordnad(int nummer) => new(nummer, 0, 0, new byte[8]);
}
