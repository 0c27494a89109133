using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>One variable of an answer, with the values that were selected, in the table's order.</summary>
internal sealed record PxDimension(PxVariabel Variabel, IReadOnlyList<PxVarde> Varden)
{
    public IEnumerable<string> Koder => Varden.Select(varde => varde.Kod);
}

/// <summary>What was selected out of a table, and how it is laid out: rows by the stub, columns by the heading.</summary>
internal sealed record PxUrval(PxTabell Tabell, IReadOnlyList<PxDimension> Stub, IReadOnlyList<PxDimension> Heading)
{
    /// <summary>Left out of the question and of the answer, which is about this one value of each.</summary>
    public IReadOnlyList<PxDimension> Eliminerade { get; init; } = [];

    public IReadOnlyList<PxDimension> Dimensioner => [.. Stub, .. Heading];

    public long Antal => Storlek(Dimensioner);

    public PxDimension Dimension(string kod) =>
        Dimensioner.Concat(Eliminerade).Single(dimension => dimension.Variabel.Kod == kod);

    public static long Storlek(IEnumerable<PxDimension> dimensioner) =>
        dimensioner.Aggregate(1L, (antal, dimension) => antal * dimension.Varden.Count);
}

/// <summary>
/// A request to a selection. The same request in any order of variables and values is the same selection, because values keep the
/// table's order.
/// </summary>
internal static class PxUrvalRules
{
    private const int Perioder = 8;
    private const int Omraden = 30;
    private const string Aggregated = "aggregated";
    private const string Single = "single";

    public static PxUrval Tolka(PxTabell tabell, VariablesSelection begaran)
    {
        var placerat = Placera(
            tabell,
            Dimensioner(tabell, begaran, Standard),
            begaran.Placement,
            Eliminerade(tabell, begaran)
        );
        return placerat.Antal <= About.MostCells ? placerat : throw PxProblem.ForMangaCeller(placerat.Antal);
    }

    /// <summary>All that a table has: its metadata. Only code lists narrow it, and there is no limit of cells.</summary>
    public static PxUrval Hela(PxTabell tabell, VariablesSelection kodlistor) =>
        Placera(tabell, Dimensioner(tabell, kodlistor, variabel => variabel.Koder), null, []);

    /// <summary>What a variable stands for when nothing is said about it.</summary>
    public static IEnumerable<string> Standard(PxVariabel variabel) =>
        variabel switch
        {
            { Elimineringsvarde: { } varde } => [varde],
            { Roll: PxRoll.Innehall } => variabel.Koder.Take(1),
            { Roll: PxRoll.Tid } => variabel.Koder.TakeLast(Perioder),
            _ => variabel.Koder.Take(Omraden),
        };

    /// <summary>
    /// What may be left out, and is when something else is asked for. A question about nothing in particular is the default selection,
    /// and a variable that the caller gives a place stays in it.
    /// </summary>
    private static HashSet<string> Eliminerade(PxTabell tabell, VariablesSelection begaran)
    {
        if (begaran.Selection is not { Count: > 0 } val)
            return [];
        string[] namnda =
        [
            .. val.Where(v =>
                    !string.IsNullOrEmpty(v.CodeList) || v.ValueCodes?.Any(kod => kod.Trim().Length > 0) is true
                )
                .Select(v => Variabel(tabell, v.VariableCode).Kod),
            .. Variabler(tabell, begaran.Placement?.Heading),
            .. Variabler(tabell, begaran.Placement?.Stub),
        ];
        return tabell
            .Variabler.Where(variabel => variabel.Elimineringsvarde is not null)
            .Select(variabel => variabel.Kod)
            .Except(namnda, StringComparer.Ordinal)
            .ToHashSet(StringComparer.Ordinal);
    }

    private static PxDimension[] Dimensioner(
        PxTabell tabell,
        VariablesSelection begaran,
        Func<PxVariabel, IEnumerable<string>> utelamnad
    )
    {
        var urval = (begaran.Selection ?? []).ToLookup(
            val => Variabel(tabell, val.VariableCode).Kod,
            StringComparer.Ordinal
        );
        return
        [
            .. tabell.Variabler.Select(variabel => Dimension(tabell, variabel, [.. urval[variabel.Kod]], utelamnad)),
        ];
    }

    private static PxDimension Dimension(
        PxTabell tabell,
        PxVariabel variabel,
        IReadOnlyList<VariableSelection> val,
        Func<PxVariabel, IEnumerable<string>> utelamnad
    )
    {
        var listor = val.Select(v => v.CodeList)
            .Where(id => !string.IsNullOrEmpty(id))
            .Distinct(StringComparer.Ordinal);
        var kodad = listor.Aggregate(variabel, (nu, id) => Kodlista(tabell, variabel, id!).Pa(nu));
        var enskilda = Enskilda(val);
        var uttryck = val.SelectMany(v => v.ValueCodes ?? []).Where(kod => !string.IsNullOrWhiteSpace(kod)).ToList();
        IEnumerable<string> koder =
            uttryck.Count > 0 ? uttryck.SelectMany(text => PxUttryck.Valj(text.Trim(), kodad))
            : ReferenceEquals(kodad, variabel) ? utelamnad(variabel)
            : kodad.Koder;
        var valda = koder.ToHashSet(StringComparer.Ordinal);
        if (enskilda && kodad.Grupper is { } grupper)
        {
            valda = valda.SelectMany(kod => grupper[kod]).ToHashSet(StringComparer.Ordinal);
            kodad = variabel;
        }
        return new(kodad, [.. kodad.Varden.Where(varde => valda.Contains(varde.Kod))]);
    }

    /// <summary>single gives the values that a group is made of; aggregated, which is usual, the group.</summary>
    private static bool Enskilda(IEnumerable<VariableSelection> val)
    {
        var sagt = val.Select(v => v.OutputValues).FirstOrDefault(text => !string.IsNullOrEmpty(text));
        if (sagt is null || string.Equals(sagt, Aggregated, StringComparison.OrdinalIgnoreCase))
            return false;
        return string.Equals(sagt, Single, StringComparison.OrdinalIgnoreCase)
            ? true
            : throw ProblemException.BadFilter("outputValues", sagt, [Aggregated, Single]);
    }

    private static PxKodlista Kodlista(PxTabell tabell, PxVariabel variabel, string id)
    {
        var listor = variabel.Roll == PxRoll.Geografi ? tabell.Kodlistor : [];
        return listor.FirstOrDefault(lista => string.Equals(lista.Id, id, StringComparison.OrdinalIgnoreCase))
            ?? throw PxProblem.OkantVarde($"codelist[{variabel.Kod}]", id, [.. listor.Select(lista => lista.Id)]);
    }

    /// <summary>What is named in neither goes to the stub, unless only the stub was named.</summary>
    private static PxUrval Placera(
        PxTabell tabell,
        PxDimension[] dimensioner,
        VariablePlacement? placering,
        HashSet<string> eliminerade
    )
    {
        var huvud = Variabler(tabell, placering?.Heading);
        var forspalt = Variabler(tabell, placering?.Stub);
        if (
            huvud
                .Concat(forspalt)
                .GroupBy(kod => kod, StringComparer.Ordinal)
                .FirstOrDefault(grupp => grupp.Count() > 1) is
            { } dubbel
        )
            throw PxProblem.OgiltigtUttryck(dubbel.Key, dubbel.Key, "varje variabel en gång i heading eller stub");
        if (huvud.Count == 0 && forspalt.Count == 0)
        {
            forspalt = [PxTabell.Omrade, PxTabell.Uppdelning];
            huvud = [PxTabell.Innehall, PxTabell.Tid];
        }
        var resten = tabell.Variabler.Select(v => v.Kod).Except([.. huvud, .. forspalt], StringComparer.Ordinal);
        if (huvud.Count == 0)
            huvud.AddRange(resten);
        else
            forspalt.AddRange(resten);
        return new(tabell, Kvar(forspalt), Kvar(huvud))
        {
            Eliminerade = [.. dimensioner.Where(dimension => eliminerade.Contains(dimension.Variabel.Kod))],
        };

        PxDimension[] Kvar(List<string> koder) => [.. koder.Where(kod => !eliminerade.Contains(kod)).Select(Med)];

        PxDimension Med(string kod) => dimensioner.Single(dimension => dimension.Variabel.Kod == kod);
    }

    private static List<string> Variabler(PxTabell tabell, IReadOnlyList<string>? koder) =>
        [.. (koder ?? []).Where(kod => kod.Length > 0).Select(kod => Variabel(tabell, kod).Kod)];

    /// <summary>Clients may call the variable of time "time" in every table.</summary>
    private static PxVariabel Variabel(PxTabell tabell, string kod) =>
        tabell.Variabler.FirstOrDefault(v => string.Equals(v.Kod, kod, StringComparison.OrdinalIgnoreCase))
        ?? tabell.Variabler.FirstOrDefault(v =>
            v.ArTid && string.Equals(kod, "time", StringComparison.OrdinalIgnoreCase)
        )
        ?? throw PxProblem.OkandVariabel(kod, [.. tabell.Variabler.Select(v => v.Kod)]);
}
