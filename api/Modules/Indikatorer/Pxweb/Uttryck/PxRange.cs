namespace Trygghet.Modules.Indikatorer;

/// <summary>RANGE(a,b): a, b and everything between them, whichever comes first.</summary>
internal sealed class PxRange : IPxUttryck
{
    private const string Namn = "RANGE";

    public bool Kanner(string uttryck) => PxUttryck.Heter(uttryck, Namn);

    public IEnumerable<string> Valj(string uttryck, PxVariabel variabel)
    {
        if (PxUttryck.Argument(uttryck, 2, 2) is not [var a, var b])
            throw PxProblem.OgiltigtUttryck(variabel.Kod, uttryck, $"{Namn}(kod,kod), till exempel {Namn}(2020,2024)");
        var (forst, sist) = PxGrans.Omvand(variabel, uttryck, a, b) ? (b, a) : (a, b);
        return PxGrans
            .FranOchMed(variabel, uttryck, forst)
            .Intersect(PxGrans.TillOchMed(variabel, uttryck, sist), StringComparer.Ordinal);
    }
}
