namespace Trygghet.Shared;

/// <summary>Where the outside finds us: the setting <c>Adress</c>, otherwise the address that was called.</summary>
internal static class PublicAddress
{
    public static string Of(HttpContext http)
    {
        var set = http.RequestServices.GetRequiredService<IConfiguration>()["Adress"];
        return string.IsNullOrEmpty(set) ? $"{http.Request.Scheme}://{http.Request.Host}" : set.TrimEnd('/');
    }
}
