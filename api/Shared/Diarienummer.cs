using System.ComponentModel.DataAnnotations;

namespace Trygghet.Shared;

/// <summary>A registry number: the letters of the committee, the year and a serial number, for example "FAR 2023/526".</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
internal sealed class DiarienummerAttribute : RegularExpressionAttribute
{
    private const string Form = @"^[A-ZÅÄÖ]{1,6} \d{4}/\d{1,6}$";

    public DiarienummerAttribute()
        : base(Form) =>
        ErrorMessage = "Skriv diarienumret som nämndens bokstäver, år och löpnummer, till exempel SDN 2026/17.";
}
