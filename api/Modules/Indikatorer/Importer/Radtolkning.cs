using Trygghet.Modules.Indikatorer.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>What is wrong with a row: the first thing found.</summary>
/// <param name="Kod">For programs.</param>
/// <param name="Falt">Our name of the field; "" when it is the row as such.</param>
internal sealed record Radfel(string Kod, string Falt, string Text, string? Forslag = null);

/// <summary>First step of the examination, syntax: the texts of a row become values.</summary>
internal sealed class Radtolkning
{
    internal sealed record Varden(
        PeriodRules.Dagar Dagar,
        string Uppdelning,
        decimal? Varde,
        int? N,
        decimal? Standardfel,
        Statistikstatus Statistikstatus,
        Vardestatus? Status
    )
    {
        public decimal? Taljare { get; init; }
        public decimal? Namnare { get; init; }
        public Konfidentialitet Konfidentialitet { get; init; }
        public int? Fullstandighet { get; init; }
        public bool Brott { get; init; }

        /// <summary>The source takes the value back.</summary>
        public bool Borttag { get; init; }
    }

    public const string OlasligUppdelning = "uppdelning-olaslig";

    private readonly Dictionary<string, PeriodRules.Dagar?> perioder = new(StringComparer.Ordinal);

    /// <summary>Exactly one of the two is not null. <paramref name="avUppdelningen"/> is the row's breakdown in our words, where it is known.</summary>
    public (Varden? Varden, Radfel? Fel) Tolka(Importrad rad, string avUppdelningen)
    {
        if (rad.Olaslig is not null)
            return Fel("rad-olaslig", "", rad.Olaslig);
        if (Period(rad.Period) is not { } dagar)
            return Fel("period-olaslig", "period", $"Perioden {rad.Period.Kort()} ska skrivas {PeriodRules.Form}.");
        if (ImportRules.Uppdelning(avUppdelningen) is not { } uppdelning)
            return Fel(
                OlasligUppdelning,
                "uppdelning",
                $"Uppdelningen {rad.Uppdelning.Kort()} ska skrivas alla eller till exempel kon=kvinna."
            );
        if (ImportRules.Statistikstatus(rad.Statistikstatus) is not { } statistikstatus)
            return Fel(
                "statistikstatus-okand",
                "statistikstatus",
                $"Statistikstatus {rad.Statistikstatus.Kort()} ska vara Preliminar eller Slutlig."
            );
        var (varde, status, fel) = Varde(rad);
        fel ??= Tal(rad) ?? TillaggRules.Fel(rad);
        if (fel is not null)
            return (null, fel);
        return (
            new(
                dagar,
                uppdelning,
                varde,
                ImportRules.Antal(rad.N),
                ImportRules.Tal(rad.Standardfel),
                statistikstatus,
                status
            )
            {
                Taljare = ImportRules.Tal(rad.Taljare),
                Namnare = ImportRules.Tal(rad.Namnare),
                Konfidentialitet = TillaggRules.Konfidentialitet(rad.Konfidentialitet) ?? default,
                Fullstandighet = ImportRules.Antal(rad.Fullstandighet),
                Brott = TillaggRules.Brott(rad.Brott) ?? false,
                Borttag = ArBorttag(rad),
            },
            null
        );
    }

    /// <summary>A value, or a status that says why there is none.</summary>
    private static (decimal? Varde, Vardestatus? Status, Radfel? Fel) Varde(Importrad rad)
    {
        var saknas = ImportRules.ArSaknasmarkering(rad.Varde);
        var tomt = saknas || rad.Varde.Length == 0;
        var varde = tomt ? null : ImportRules.Tal(rad.Varde);
        var status =
            ArBorttag(rad) || (saknas && rad.Status.Length == 0) ? Vardestatus.Saknas : ImportRules.Status(rad.Status);
        var fel = (varde, status) switch
        {
            (_, null) when rad.Status.Length > 0 => new Radfel(
                "status-okand",
                "status",
                $"Status {rad.Status.Kort()} finns inte.",
                Nearest.To(rad.Status, Enum.GetNames<Vardestatus>())
            ),
            (null, _) when !tomt => new("varde-olasligt", "varde", $"Värdet {rad.Varde.Kort()} är inte ett tal."),
            (null, null or Vardestatus.Ok or Vardestatus.Osaker or Vardestatus.Uppskattad) => new(
                "varde-saknas",
                "varde",
                "Ange ett värde, eller status Saknas. Ett tomt värde är inte noll."
            ),
            (not null, Vardestatus.Saknas) => new(
                "varde-motsager-status",
                "varde",
                $"Raden har både ett värde och status {rad.Status}."
            ),
            _ => null,
        };
        return (varde, status, fel);
    }

    /// <summary>Only what is said outright is taken away: a key that is not in the file stays as it is.</summary>
    private static bool ArBorttag(Importrad rad) =>
        string.Equals(rad.Status, "Borttagen", StringComparison.OrdinalIgnoreCase);

    private static Radfel? Tal(Importrad rad)
    {
        if (rad.N.Length > 0 && ImportRules.Antal(rad.N) is null)
            return new("n-olasligt", "n", $"n {rad.N.Kort()} är inte ett antal.");
        if (rad.Standardfel.Length > 0 && ImportRules.Tal(rad.Standardfel) is null or < 0)
            return new(
                "standardfel-olasligt",
                "standardfel",
                $"Standardfelet {rad.Standardfel.Kort()} är inte ett tal."
            );
        return null;
    }

    /// <summary>A file has many rows and few periods.</summary>
    private PeriodRules.Dagar? Period(string kod)
    {
        if (perioder.TryGetValue(kod, out var dagar))
            return dagar;
        dagar = PeriodRules.Tolka(kod);
        if (perioder.Count < 10_000)
            perioder[kod] = dagar;
        return dagar;
    }

    private static (Varden?, Radfel?) Fel(string kod, string falt, string text) => (null, new(kod, falt, text));
}
