using System.Globalization;
using Npgsql;
using NpgsqlTypes;
using Trygghet.Modules.Organisation.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// A selection of mätvärden. Every list is sorted, so that the same selection is the same text in any order of parameters. An empty
/// list means all, except <paramref name="Omraden"/>: those are exactly the areas that the caller asked for and may read.
/// </summary>
internal sealed record Urval(
    string[] Indikatorer,
    string[] Omraden,
    string[] Datamangder,
    string[] Uppdelningar,
    string[] Perioder,
    DateOnly? Fran,
    DateOnly? Till,
    int? Senaste,
    DateTime? AsOf,
    DateTime? UppdateradEfter,
    bool InkluderaBorttagna
)
{
    /// <summary>Everything there is now, in no area: what a question that is not a caller's own begins with.</summary>
    public static readonly Urval Allt = new([], [], [], [], [], null, null, null, null, null, false);

    /// <summary>Answered by what is published; otherwise by the revisions.</summary>
    public bool ArNu => AsOf is null && !InkluderaBorttagna;

    private const NpgsqlDbType Texter = NpgsqlDbType.Array | NpgsqlDbType.Text;

    /// <summary>The parameters of a question about a selection, in the order of their positions.</summary>
    public static readonly (string Namn, NpgsqlDbType Typ)[] Parametrar =
    [
        (nameof(Indikatorer), Texter),
        (nameof(Omraden), Texter),
        (nameof(Datamangder), Texter),
        (nameof(Uppdelningar), Texter),
        (nameof(Perioder), Texter),
        (nameof(Fran), NpgsqlDbType.Date),
        (nameof(Till), NpgsqlDbType.Date),
        (nameof(Senaste), NpgsqlDbType.Integer),
        (nameof(AsOf), NpgsqlDbType.TimestampTz),
        (nameof(UppdateradEfter), NpgsqlDbType.TimestampTz),
        (nameof(InkluderaBorttagna), NpgsqlDbType.Boolean),
        ("Limit", NpgsqlDbType.Bigint),
        ("Offset", NpgsqlDbType.Bigint),
    ];

    /// <summary>Gives <see cref="Parametrar"/> their values; no limit is no end.</summary>
    public void Fyll(NpgsqlParameterCollection parametrar, long? limit, long offset)
    {
        parametrar[0].Value = Lista(Indikatorer);
        parametrar[1].Value = Omraden;
        parametrar[2].Value = Lista(Datamangder);
        parametrar[3].Value = Lista(Uppdelningar);
        parametrar[4].Value = Lista(Perioder);
        parametrar[5].Value = (object?)Fran ?? DBNull.Value;
        parametrar[6].Value = (object?)Till ?? DBNull.Value;
        parametrar[7].Value = (object?)Senaste ?? DBNull.Value;
        parametrar[8].Value = (object?)AsOf ?? DBNull.Value;
        parametrar[9].Value = (object?)UppdateradEfter ?? DBNull.Value;
        parametrar[10].Value = InkluderaBorttagna;
        parametrar[11].Value = (object?)limit ?? DBNull.Value;
        parametrar[12].Value = offset;
    }

    private static object Lista(string[] koder) => koder.Length == 0 ? DBNull.Value : koder;
}

/// <summary>Query parameters to a selection: everything that needs no database. What cannot be read is 400.</summary>
internal static class UrvalRules
{
    private const string Gransform = "en dag, till exempel 2026-01-31, eller en period: " + PeriodRules.Form;

    public static Urval Tolka(SokMatvarden.Parametrar parametrar, DateTimeOffset nu) =>
        new(
            Sorterad(parametrar.Indikator),
            Sorterad(parametrar.Omrade),
            Sorterad(parametrar.Datamangd),
            Sorterad(parametrar.Uppdelning),
            Perioder(parametrar.Period),
            Grans("periodFran", parametrar.PeriodFran)?.Fran,
            Grans("periodTill", parametrar.PeriodTill)?.Till,
            Heltal("senaste", parametrar.Senaste, 1000),
            Tidpunkt("asOf", parametrar.AsOf, nu),
            Tidpunkt("uppdateradEfter", parametrar.UppdateradEfter, nu),
            parametrar.InkluderaBorttagna ?? false
        );

    public static Omradestyp[] Nivaer(string[]? nivaer) =>
        Array.ConvertAll(Filter.List(nivaer), static niva => Filter.Enum<Omradestyp>("omradesniva", niva)!.Value);

    public static int? Heltal(string namn, int? varde, int storst) =>
        varde is null or >= 1 && (varde ?? 1) <= storst
            ? varde
            : throw IndikatorerProblem.OgiltigtFiltervarde(namn, $"{varde}", $"ett tal mellan 1 och {storst}");

    private static string[] Sorterad(string[]? varden)
    {
        var koder = Filter.List(varden);
        Array.Sort(koder, StringComparer.Ordinal);
        return koder;
    }

    private static string[] Perioder(string[]? varden)
    {
        var koder = Sorterad(varden);
        if (Array.Find(koder, static kod => PeriodRules.Tolka(kod) is null) is { } kod)
            throw IndikatorerProblem.OgiltigtFiltervarde("period", kod, $"en periodkod: {PeriodRules.Form}");
        return koder;
    }

    private static PeriodRules.Dagar? Grans(string namn, string? varde)
    {
        if (string.IsNullOrEmpty(varde))
            return null;
        if (DateOnly.TryParseExact(varde, "yyyy-MM-dd", CultureInfo.InvariantCulture, default, out var dag))
            return new(dag, dag);
        return PeriodRules.Tolka(varde) ?? throw IndikatorerProblem.OgiltigtFiltervarde(namn, varde, Gransform);
    }

    /// <summary>Only the past: what is known at a coming moment would not be the same answer for ever.</summary>
    public static DateTime? Tidpunkt(string namn, string? varde, DateTimeOffset nu)
    {
        if (string.IsNullOrEmpty(varde))
            return null;
        const string Form = "en tidpunkt i UTC som har varit, till exempel 2026-11-22T08:00:00Z";
        var lasbar =
            varde.Length > "2026-11-22T".Length
            && varde[10] == 'T'
            && (varde[^1] == 'Z' || varde[^6] is '+' or '-')
            && DateTimeOffset.TryParse(varde, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
        if (!lasbar)
            throw IndikatorerProblem.OgiltigtFiltervarde(namn, varde, Form);
        var tid = DateTimeOffset.Parse(varde, CultureInfo.InvariantCulture);
        return tid <= nu ? tid.UtcDateTime : throw IndikatorerProblem.OgiltigtFiltervarde(namn, varde, Form);
    }
}
