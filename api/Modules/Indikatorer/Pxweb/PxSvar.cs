using System.Security.Cryptography;
using System.Text.Json;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>The cells of a selection in the format that was asked for. 304 comes before any cell is read.</summary>
internal sealed class PxSvar(Db db, PxUrval urval, PxUtskrift utskrift, PxAdress adress, string kontakt) : IResult
{
    private static readonly Guid Build = typeof(PxSvar).Module.ModuleVersionId;

    public async Task ExecuteAsync(HttpContext http)
    {
        var etag = ETag();
        http.Response.Headers.ETag = etag;
        if (
            HttpMethods.IsGet(http.Request.Method)
            && ConditionalGet.Matches(http.Request.Headers.IfNoneMatch.ToString(), etag)
        )
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }
        var kub = new PxKub(urval);
        await kub.LasAsync(db, http.RequestAborted);
        var svar = PxSomJsonStat.Svar(urval, kub, adress, kontakt);
        await http.Response.WriteAsJsonAsync(svar, Json.Options, http.RequestAborted);
    }

    /// <summary>Another revision, version of the indicator, selection, order, format or build of the program is another tag.</summary>
    private string ETag()
    {
        var text = JsonSerializer.SerializeToUtf8Bytes(
            new
            {
                Build,
                urval.Tabell.Rad,
                Stub = urval.Stub.Select(Koder),
                Heading = urval.Heading.Select(Koder),
                utskrift,
                adress.Har,
            }
        );
        return $"\"{Convert.ToHexStringLower(SHA256.HashData(text))[..32]}\"";
    }

    private static string[] Koder(PxDimension dimension) => [dimension.Variabel.Kod, .. dimension.Koder];
}
