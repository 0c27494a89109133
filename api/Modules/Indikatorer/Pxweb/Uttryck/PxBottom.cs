namespace Trygghet.Modules.Indikatorer;

/// <summary>BOTTOM(n) and BOTTOM(n,m): the last n values before the last m; of periods the earliest.</summary>
internal sealed class PxBottom : IPxUttryck
{
    private const string Namn = "BOTTOM";

    public bool Kanner(string uttryck) => PxUttryck.Heter(uttryck, Namn);

    public IEnumerable<string> Valj(string uttryck, PxVariabel variabel)
    {
        var antal = PxAntal.Las(Namn, uttryck, variabel);
        return variabel.ArTid ? antal.Forst(variabel.Koder) : antal.Sist(variabel.Koder);
    }
}
