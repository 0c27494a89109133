using Trygghet.Modules.Samverkansprocess.Contract;

namespace Trygghet.Modules.Samverkansprocess;

internal static partial class BytSteg
{
    private sealed record Current(
        string Omrade,
        Guid? OverenskommelseId,
        Processteg Steg,
        Processteg? VilandeFran,
        int Cykel,
        int Version
    )
    {
        public Lage Lage => new(Steg, VilandeFran);
    }

    private const string SelectForUpdate = """
        select omrade, overenskommelse_id, steg, vilande_fran, cykel, version
          from samverkansprocess.process
         where id = @Id
           and omrade = any(@Omraden)
           for update
        """;

    private const string InsertOvergang = """
        insert into samverkansprocess.overgang
            (process_id, nummer, fran, till, cykel, orsak, motivering, overstyrning, varningar, av, tid)
        select id, version, @Fran, @Till, @Cykel, @Orsak, @Motivering, @Overstyrning, @Varningar, @Av, @Tid
          from samverkansprocess.process
         where id = @Id
        """;

    private const string Update = """
        update samverkansprocess.process
           set steg         = @Till,
               vilande_fran = case when @Till = 'Vilande' then steg end,
               cykel        = @Cykel,
               version      = version + 1
         where id = @Id
        returning version
        """;
}
