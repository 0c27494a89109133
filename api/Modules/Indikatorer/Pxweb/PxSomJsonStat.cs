using System.Globalization;

namespace Trygghet.Modules.Indikatorer;

/// <summary>A selection as the JSON-stat 2.0 of PxWebApi 2: always dense. Without cells it is the table's metadata.</summary>
internal static class PxSomJsonStat
{
    public const string Syntetiskt =
        "SYNTETISKA DATA: påhittade tal som inte beskriver något verkligt område. De får inte användas som fakta.";

    public static PxDataset Svar(PxUrval urval, PxKub? kub, PxAdress adress, string kontakt)
    {
        var rad = urval.Tabell.Rad;
        return new(
            "2.0",
            "dataset",
            adress.Har,
            rad.Rubrik,
            rad.Kalla,
            Tidpunkt(rad.Uppdaterad),
            [.. Noter(rad), .. Urvalsnoter(urval), .. kub?.Brottnoter ?? []],
            new([PxTabell.Tid], Kvar(urval, PxTabell.Omrade), [PxTabell.Innehall]),
            [.. urval.Dimensioner.Select(dimension => dimension.Variabel.Kod)],
            [.. urval.Dimensioner.Select(dimension => dimension.Varden.Count)],
            Ordnad(urval.Dimensioner, d => d.Variabel.Kod, d => Variabel(d, urval.Tabell, adress)),
            new(
                Nyckelord(urval),
                rad.Forsta,
                rad.Sista,
                [new(kontakt, kontakt)],
                Statustexter(kub),
                [.. kub?.Preliminara ?? []],
                [.. kub?.Brott ?? []]
            ),
            kub?.Varden,
            kub is null ? null : Statusar(kub)
        );
    }

    private static string[] Kvar(PxUrval urval, string variabel) =>
        urval.Eliminerade.Any(dimension => dimension.Variabel.Kod == variabel) ? [] : [variabel];

    /// <summary>What the answer is about beyond its variables, and how its groups were made.</summary>
    private static IEnumerable<string> Urvalsnoter(PxUrval urval)
    {
        foreach (var dimension in urval.Eliminerade)
            yield return $"Utan {dimension.Variabel.Namn}: siffrorna gäller {dimension.Varden[0].Text}.";
        if (urval.Dimensioner.Any(dimension => dimension.Variabel.Grupper is not null))
            yield return "Antal från tiden före en sammanslagning är summor av områdena som slogs samman. Saknas eller döljs en del finns ingen summa.";
    }

    /// <summary>Without fractions of a second: clients compare it as text.</summary>
    public static string Tidpunkt(DateTime tid) =>
        tid.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static string[] Noter(PxTabellrad rad) =>
        [
            .. rad.Syntetisk ? [Syntetiskt] : Array.Empty<string>(),
            rad.Beskrivning,
            rad.Fallgropar,
            $"Licens: {rad.Licens}",
            "Ett värde som inte får visas är tomt, och status säger varför. Det är aldrig noll.",
            $"I csv och xlsx står {PxSomTabell.Dolt} för ett värde som inte får visas och {PxSomTabell.Saknas} för ett som saknas.",
        ];

    /// <summary>What a file says about itself when it has been taken from its address.</summary>
    public static IEnumerable<(string Vad, string Text)> Om(PxKub kub, PxAdress adress)
    {
        var rad = kub.Begart.Tabell.Rad;
        return
        [
            ("Tabell", rad.Rubrik),
            ("Id", rad.Id),
            ("Källa", rad.Kalla),
            ("Uppdaterad", Tidpunkt(rad.Uppdaterad)),
            ("Adress", adress.Har),
            .. Noter(rad).Concat(Urvalsnoter(kub.Begart)).Concat(kub.Brottnoter).Select(not => ("Not", not)),
        ];
    }

    private static PxDataset.Variable Variabel(PxDimension dimension, PxTabell tabell, PxAdress adress)
    {
        var (variabel, varden) = dimension;
        var listor = variabel.Roll == PxRoll.Geografi ? tabell.Kodlistor : [];
        return new(
            variabel.Namn,
            new(
                Ordnad(varden.Index(), varde => varde.Item.Kod, varde => varde.Index),
                varden.Count > 0 ? Ordnad(varden, varde => varde.Kod, varde => varde.Text) : null,
                variabel.Roll == PxRoll.Innehall
                    ? Ordnad(varden, varde => varde.Kod, varde => new PxDataset.Unit(varde.Enhet!, varde.Decimaler))
                    : null
            ),
            new(
                variabel.Elimineringsvarde is not null,
                variabel.Elimineringsvarde,
                variabel.ArTid ? "code" : "value",
                [.. listor.Select(lista => Kodlista(lista, adress))]
            )
        );
    }

    private static PxDataset.CodeList Kodlista(PxKodlista lista, PxAdress adress) =>
        new(lista.Id, lista.Namn, lista.Typ, [adress.Kodlista("metadata", lista.Id)]);

    private static PxDataset.PxWords Nyckelord(PxUrval urval)
    {
        var rad = urval.Tabell.Rad;
        return new(
            rad.Id,
            urval.Tabell.Variabel(PxTabell.Innehall).Varden[0].Decimaler,
            OfficialStatistics: false,
            Aggregallowed: rad.Matning == Matning.Antal,
            PxAdress.Sprak,
            rad.Namn,
            Descriptiondefault: true,
            [.. urval.Heading.Select(dimension => dimension.Variabel.Kod)],
            [.. urval.Stub.Select(dimension => dimension.Variabel.Kod)],
            rad.Id,
            $"{rad.Typ}",
            $"{rad.Typ}"
        );
    }

    private static OrderedDictionary<string, string> Statustexter(PxKub? kub) =>
        Ordnad(
            (kub?.Statusar ?? []).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
            status => status,
            Texter.Statustext
        );

    /// <summary>Nothing is said about a certain value: clients show a status beside the figure.</summary>
    private static OrderedDictionary<string, string> Statusar(PxKub kub) =>
        Ordnad(
            kub.Statusar.Index().Where(cell => cell.Item is not null and not "Ok"),
            cell => cell.Index.ToString(CultureInfo.InvariantCulture),
            cell => cell.Item!
        );

    /// <summary>Members in the order given: clients pair them with the cells.</summary>
    private static OrderedDictionary<string, TVarde> Ordnad<T, TVarde>(
        IEnumerable<T> poster,
        Func<T, string> nyckel,
        Func<T, TVarde> varde
    ) => new(poster.Select(post => KeyValuePair.Create(nyckel(post), varde(post))), StringComparer.Ordinal);
}
