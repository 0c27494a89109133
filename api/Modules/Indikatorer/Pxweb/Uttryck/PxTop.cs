namespace Trygghet.Modules.Indikatorer;

/// <summary>TOP(n) and TOP(n,m): the first n values after m; of periods the latest.</summary>
internal sealed class PxTop : IPxUttryck
{
    private const string Namn = "TOP";

    public bool Kanner(string uttryck) => PxUttryck.Heter(uttryck, Namn);

    public IEnumerable<string> Valj(string uttryck, PxVariabel variabel)
    {
        var antal = PxAntal.Las(Namn, uttryck, variabel);
        return variabel.ArTid ? antal.Sist(variabel.Koder) : antal.Forst(variabel.Koder);
    }
}
