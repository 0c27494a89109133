using System.Security.Cryptography;
using System.Text.Json;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>The cells of a selection in the format that was asked for. 304 comes before any cell is read.</summary>
internal sealed class PxSvar(Db db, PxUrval urval, PxUtskrift utskrift, PxAdress adress, string kontakt) : IResult
{
    /// <summary>A sheet has 16 384 columns, and the stub needs some.</summary>
    private const int FlestKolumner = 16_000;

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
        await (
            utskrift.Format switch
            {
                PxFormat.Csv => CsvAsync(http.Response, kub, http.RequestAborted),
                PxFormat.Xlsx => XlsxAsync(http.Response, kub, http.RequestAborted),
                _ => http.Response.WriteAsJsonAsync(
                    PxSomJsonStat.Svar(urval, kub, adress, kontakt),
                    Json.Options,
                    http.RequestAborted
                ),
            }
        );
    }

    private async Task CsvAsync(HttpResponse svar, PxKub kub, CancellationToken cancellationToken)
    {
        Borja(svar, "text/csv; charset=utf-8; header=present", "csv");
        var csv = new CsvUt(svar.BodyWriter, new CsvDialekt(utskrift.Skiljetecken, '.', Bom: false));
        new PxSomTabell(csv, kub, utskrift.Etikett).Skriv(utskrift.MedTitel);
        await svar.BodyWriter.FlushAsync(cancellationToken);
    }

    private async Task XlsxAsync(HttpResponse svar, PxKub kub, CancellationToken cancellationToken)
    {
        if (PxUrval.Storlek(urval.Heading) > FlestKolumner)
            throw PxProblem.ForMangaKolumner(FlestKolumner);
        using var bok = new Kalkylbok();
        using (var blad = bok.Blad("Tabell"))
            new PxSomTabell(blad, kub, utskrift.Etikett).Skriv(utskrift.MedTitel);
        using (var om = bok.Blad("Om tabellen", 12, 120))
        {
            om.Rubriker("Vad", "Text");
            foreach (var (vad, text) in PxSomJsonStat.Om(kub, adress))
            {
                om.Text(vad);
                om.Text(text);
                om.NyRad();
            }
        }
        await using var fil = bok.Klar();
        Borja(svar, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");
        await fil.CopyToAsync(svar.Body, cancellationToken);
    }

    private void Borja(HttpResponse svar, string innehallstyp, string andelse)
    {
        svar.ContentType = innehallstyp;
        svar.Headers.ContentDisposition = $"attachment; filename=\"{urval.Tabell.Rad.Id}.{andelse}\"";
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
