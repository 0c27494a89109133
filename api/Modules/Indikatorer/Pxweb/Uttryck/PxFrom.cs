namespace Trygghet.Modules.Indikatorer;

/// <summary>FROM(x): x and everything after it.</summary>
internal sealed class PxFrom : IPxUttryck
{
    private const string Namn = "FROM";

    public bool Kanner(string uttryck) => PxUttryck.Heter(uttryck, Namn);

    public IEnumerable<string> Valj(string uttryck, PxVariabel variabel) =>
        PxUttryck.Argument(uttryck, 1, 1) is [var kod]
            ? PxGrans.FranOchMed(variabel, uttryck, kod)
            : throw PxProblem.OgiltigtUttryck(variabel.Kod, uttryck, $"{Namn}(kod), till exempel {Namn}(2020)");
}
