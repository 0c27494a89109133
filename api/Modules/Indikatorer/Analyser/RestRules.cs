using Trygghet.Modules.Indikatorer.Contract;
using Trygghet.Modules.Organisation.Contract;

namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// What is left of a whole when one of its parts is taken away. A part against its whole is no comparison of two independent samples:
/// the part is in both. The part against the rest is one, so the tests of two areas hold (Newcombe 1998; Przyborowski and Wilenski 1940),
/// but only counts can be subtracted, and only those that are shown.
/// </summary>
internal static class RestRules
{
    /// <summary>The rest of the value, or why there is none. The caller has seen to that both are shown and of one data set.</summary>
    public static (Punkt? Kvar, Skal? Hinder) Rest(Definition definition, Punkt del, Punkt hel, bool doldaSyskon)
    {
        if (Hinder(definition, del, hel) is { } hinder)
            return (null, hinder);
        if (doldaSyskon)
            return (null, Dolt("En annan del av området har ett värde som inte får visas."));
        var rest = Dra(definition, del, hel);
        return JamforbarhetRules.ArDold(rest)
            ? (null, Dolt("Det som blir kvar är för litet för att visas."))
            : (rest, null);
    }

    public static Omradesinfo Omrade(Omradesinfo hel) =>
        hel with
        {
            Namn = hel.Typ == Omradestyp.Kommun ? "resten av staden" : $"resten av {hel.Namn}",
        };

    private static Skal? Hinder(Definition definition, Punkt del, Punkt hel)
    {
        if (definition.Matning is not (Matning.Andel or Matning.Kvot))
            return new(
                "ej-additivt",
                "Ett medelvärde eller index för resten kan inte räknas fram ur områdets och helhetens."
            );
        if (del.Varde is null || hel.Varde is null)
            return new("varde-saknas", "Det ena värdet saknas.");
        if (del.Designeffekt != 1 || hel.Designeffekt != 1)
            return Vagt;
        if (!HarAntal(del) || !HarAntal(hel))
            return new(
                "antal-saknas",
                "Antalen bakom värdena är inte publicerade, så resten kan inte räknas fram. En urvalsundersökning är dessutom ofta vägd."
            );
        if (Bas(definition) is null)
            return new(
                "okand-kvot",
                $"Enheten {definition.Enhet} säger inte hur kvoten är räknad, så resten kan inte räknas fram."
            );
        if (!Stammer(definition, del) || !Stammer(definition, hel))
            return Vagt;
        if (
            del.Statistikstatus != hel.Statistikstatus
            || (del.Fullstandighet ?? 100) < 100
            || (hel.Fullstandighet ?? 100) < 100
        )
            return new(
                "olika-underlag",
                "Det ena värdet är preliminärt eller ofullständigt, så de kan inte dras ifrån varandra."
            );
        return Ryms(definition, del, hel)
            ? null
            : new("delen-ryms-inte", "Områdets antal ryms inte i helhetens, så de är inte räknade på samma sätt.");
    }

    private static readonly Skal Vagt = new(
        "vagt-urval",
        "Värdena är vägda (designeffekt, eller en andel som inte är täljare genom nämnare), så antalen kan inte dras ifrån varandra."
    );

    private static Skal Dolt(string varfor) => new("dold-del", $"Resten räknas inte fram. {varfor}");

    private static bool HarAntal(Punkt punkt) =>
        punkt is { Status: Vardestatus.Ok or Vardestatus.Osaker, Taljare: not null, Namnare: > 0 };

    private static decimal? Bas(Definition definition) =>
        definition.Matning == Matning.Andel ? 100 : ImportRules.Bas(definition.Enhet);

    /// <summary>The value is its count through its denominator, within one step of its last decimal.</summary>
    private static bool Stammer(Definition definition, Punkt punkt) =>
        Math.Abs(Bas(definition)!.Value * punkt.Taljare!.Value / punkt.Namnare!.Value - punkt.Varde!.Value)
        <= (decimal)Math.Pow(10, -punkt.Varde.Value.Scale);

    private static bool Ryms(Definition definition, Punkt del, Punkt hel)
    {
        var (taljare, namnare) = (hel.Taljare - del.Taljare, hel.Namnare - del.Namnare);
        return taljare >= 0 && namnare > 0 && (definition.Matning == Matning.Kvot || taljare <= namnare);
    }

    /// <summary>Status and interval are judged as those of a delivered value are, so a rest that is too small is hidden too.</summary>
    private static Punkt Dra(Definition definition, Punkt del, Punkt hel)
    {
        var (taljare, namnare) = (hel.Taljare!.Value - del.Taljare!.Value, hel.Namnare!.Value - del.Namnare!.Value);
        var varde = Math.Round(Bas(definition)!.Value * taljare / namnare, 4);
        int? n = definition.Matning == Matning.Andel ? (int)namnare : null;
        var bedomning = MatvardeRules.Bedom(
            definition.Matning,
            definition.MinstaAntal,
            new(varde, n)
            {
                Taljare = taljare,
                Namnare = namnare,
                Enhet = definition.Enhet,
            }
        );
        return hel with
        {
            Varde = varde,
            N = n,
            Taljare = taljare,
            Namnare = namnare,
            Status = bedomning.Status,
            Standardfel = bedomning.Standardfel,
            KiNedre = bedomning.Ki95?.Nedre,
            KiOvre = bedomning.Ki95?.Ovre,
            Metod = bedomning.Ki95?.Metod,
        };
    }
}
