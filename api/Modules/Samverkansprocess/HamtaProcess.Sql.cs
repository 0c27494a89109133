using Trygghet.Modules.Samverkansprocess.Contract;

namespace Trygghet.Modules.Samverkansprocess;

internal static partial class HamtaProcess
{
    private sealed record Row(
        Guid Id,
        string Omrade,
        Guid? OverenskommelseId,
        string Mandat,
        Processteg Steg,
        Processteg? VilandeFran,
        int Cykel,
        int Version,
        DateTime CreatedAt,
        string SkapadAv
    )
    {
        public Lage Lage => new(Steg, VilandeFran);
    }

    private sealed record OvergangRow(
        Processteg Fran,
        Processteg Till,
        int Cykel,
        DateTime Tid,
        string Av,
        Overgangsorsak? Orsak,
        string? Motivering,
        string? Overstyrning,
        string[] Varningar
    );

    private const string Select = """
        select id, omrade, overenskommelse_id, mandat, steg, vilande_fran, cykel, version, created_at, skapad_av
          from samverkansprocess.process
         where id = @Id
           and omrade = any(@Omraden)
        """;

    private const string SelectHistorik = """
        select fran, till, cykel, tid, av, orsak, motivering, overstyrning, varningar
          from samverkansprocess.overgang
         where process_id = @Id
         order by nummer
        """;
}
