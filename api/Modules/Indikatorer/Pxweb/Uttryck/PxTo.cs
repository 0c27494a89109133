namespace Trygghet.Modules.Indikatorer;

/// <summary>TO(x): everything up to and with x.</summary>
internal sealed class PxTo : IPxUttryck
{
    private const string Namn = "TO";

    public bool Kanner(string uttryck) => PxUttryck.Heter(uttryck, Namn);

    public IEnumerable<string> Valj(string uttryck, PxVariabel variabel) =>
        PxUttryck.Argument(uttryck, 1, 1) is [var kod]
            ? PxGrans.TillOchMed(variabel, uttryck, kod)
            : throw PxProblem.OgiltigtUttryck(variabel.Kod, uttryck, $"{Namn}(kod), till exempel {Namn}(2020)");
}
