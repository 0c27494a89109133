namespace Trygghet.Shared;

/// <summary>A registry number: the letters of the committee, the year and a serial number, for example "FAR 2023/526".</summary>
internal static class Diarienummer
{
    public const string Pattern = @"^[A-ZÅÄÖ]{1,6} \d{4}/\d{1,6}$";

    /// <summary>For <c>[RegularExpression(Diarienummer.Pattern, ErrorMessage = Diarienummer.Fel)]</c>.</summary>
    public const string Fel = "Skriv diarienumret som nämndens bokstäver, år och löpnummer, till exempel SDN 2026/17.";
}
