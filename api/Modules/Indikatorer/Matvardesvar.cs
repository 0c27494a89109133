using System.IO.Pipelines;
using System.Text.Encodings.Web;
using System.Text.Json;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>An answer that reads its rows while it is written. 304 comes before any value is read.</summary>
internal sealed class Matvardesvar(Laskalla lasning, Texter texter, Urval urval, Utskrift utskrift, Versionslage lage)
    : IResult
{
    /// <summary>So many rows are written between two looks at how much waits to be sent.</summary>
    private const int RaderPerSandning = 32;

    private const int BytePerSandning = 32 * 1024;

    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly string etag = Svarsetikett.For(urval, utskrift, lage);

    public Task ExecuteAsync(HttpContext http) =>
        HttpMethods.IsGet(http.Request.Method)
        && ConditionalGet.Matches(http.Request.Headers.IfNoneMatch.ToString(), etag)
            ? Oforandrat(http)
            : SkrivAsync(http);

    private Task Oforandrat(HttpContext http)
    {
        http.Response.Headers.ETag = etag;
        http.Response.StatusCode = StatusCodes.Status304NotModified;
        http.Features.Set(lage);
        return Task.CompletedTask;
    }

    private async Task SkrivAsync(HttpContext http)
    {
        var svar = http.Response;
        var skrivet = utskrift.Format switch
        {
            Matvardeformat.Csv => CsvAsync(svar, http.RequestAborted),
            Matvardeformat.JsonStat2 => JsonStatAsync(svar, http.RequestAborted),
            Matvardeformat.Ndjson => NdjsonAsync(svar, http.RequestAborted),
            Matvardeformat.Xlsx => XlsxAsync(http),
            _ => JsonAsync(svar, http.RequestAborted),
        };
        await skrivet;
        await svar.BodyWriter.FlushAsync(http.RequestAborted);
    }

    private async Task JsonAsync(HttpResponse svar, CancellationToken cancellationToken)
    {
        Borja(svar, "application/json; charset=utf-8");
        var ut = new Bytesamlare(svar.BodyWriter);
        var json = new MatvardenSomJson(ut);
        var forst = true;
        ut.Ra("{\"items\":["u8);
        var antal = await LasAsync(svar.BodyWriter, Skriv, ut.Tom, cancellationToken);
        ut.Ra("],\"page\":"u8);
        ut.Tal((long)utskrift.Page);
        ut.Ra(",\"limit\":"u8);
        ut.Tal((long)utskrift.Limit);
        ut.Ra(",\"total\":"u8);
        var sist = antal < utskrift.Limit && (antal > 0 || utskrift.Page == 1);
        ut.Tal(sist ? utskrift.Offset + antal : await AntalAsync(null, cancellationToken));
        ut.Ra((byte)'}');
        ut.Tom();

        void Skriv(Matvarderad rad)
        {
            if (!forst)
                ut.Ra((byte)',');
            forst = false;
            json.Skriv(rad);
        }
    }

    private async Task CsvAsync(HttpResponse svar, CancellationToken cancellationToken)
    {
        await KravAntalAsync(cancellationToken);
        Borja(svar, "text/csv; charset=utf-8; header=present");
        svar.Headers.ContentDisposition = "attachment; filename=\"matvarden.csv\"";
        var csv = new MatvardenSomTabell(new CsvUt(svar.BodyWriter, utskrift.Dialekt), texter, utskrift.Kolumner);
        csv.Rubriker();
        await LasAsync(svar.BodyWriter, csv.Skriv, () => { }, cancellationToken);
    }

    private async Task NdjsonAsync(HttpResponse svar, CancellationToken cancellationToken)
    {
        await KravAntalAsync(cancellationToken);
        Borja(svar, MatvardeformatRules.Ndjson + "; charset=utf-8");
        var ut = new Bytesamlare(svar.BodyWriter);
        var json = new MatvardenSomJson(ut);
        await LasAsync(svar.BodyWriter, Skriv, ut.Tom, cancellationToken);
        ut.Tom();

        void Skriv(Matvarderad rad)
        {
            json.Skriv(rad);
            ut.Ra((byte)'\n');
        }
    }

    /// <summary>The workbook is made before anything is sent, so that its length is known and a part of it can be asked for.</summary>
    private async Task XlsxAsync(HttpContext http)
    {
        await KravAntalAsync(http.RequestAborted);
        using var bok = new Kalkylbok();
        var arbetsbok = new MatvardenSomXlsx(bok, texter, utskrift.Kolumner);
        await LasAsync(null, arbetsbok.Skriv, () => { }, http.RequestAborted);
        arbetsbok.Avsluta(http.Request, utskrift.Fraga!, urval.AsOf);
        await Results
            .Stream(
                bok.Klar(),
                MatvardeformatRules.Xlsx,
                "matvarden.xlsx",
                entityTag: new(etag),
                enableRangeProcessing: true
            )
            .ExecuteAsync(http);
    }

    /// <summary>The cube is full before anything is sent: too many cells are seen while they are read.</summary>
    private async Task JsonStatAsync(HttpResponse svar, CancellationToken cancellationToken)
    {
        using var kub = Kub.Ta();
        if (await LasAsync(null, kub.LaggTill, () => { }, cancellationToken, extra: 1) > About.MostCells)
            throw IndikatorerProblem.ForMangaCeller();
        Borja(svar, "application/json; charset=utf-8");
        await using var json = new Utf8JsonWriter(svar.BodyWriter, Json);
        await new MatvardenSomJsonStat(kub, texter, json, svar.BodyWriter).SkrivAsync(cancellationToken);
    }

    private void Borja(HttpResponse svar, string innehallstyp)
    {
        svar.Headers.ETag = etag;
        svar.ContentType = innehallstyp;
    }

    private async Task<int> LasAsync(
        PipeWriter? ut,
        Action<Matvarderad> skriv,
        Action tom,
        CancellationToken cancellationToken,
        int extra = 0
    )
    {
        await using var connection = await lasning.Source.OpenConnectionAsync(cancellationToken);
        using var fraga = Matvardefraga.Rader(urval, utskrift.Limit + extra, utskrift.Offset);
        await using var reader = await fraga.StallAsync(connection, cancellationToken);
        var rad = new Matvarderad(reader);
        var antal = 0;
        while (await rad.LasAsync(cancellationToken))
        {
            skriv(rad);
            if (++antal % RaderPerSandning != 0)
                continue;
            tom();
            if (ut?.UnflushedBytes > BytePerSandning)
                await ut.FlushAsync(cancellationToken);
        }
        return antal;
    }

    private async Task KravAntalAsync(CancellationToken cancellationToken)
    {
        if (await AntalAsync(About.MostCells + 1, cancellationToken) > About.MostCells)
            throw IndikatorerProblem.ForMangaCeller();
    }

    /// <summary>Without an end the question is about the whole selection, not about the page.</summary>
    private async Task<long> AntalAsync(int? hogst, CancellationToken cancellationToken)
    {
        await using var connection = await lasning.Source.OpenConnectionAsync(cancellationToken);
        using var fraga = Matvardefraga.Antal(urval, hogst);
        await using var reader = await fraga.StallAsync(connection, cancellationToken);
        await reader.ReadAsync(cancellationToken);
        return reader.GetInt64(0);
    }
}
