using MediatR;

namespace Trygghet.Shared;

internal static class AuditRatt
{
    public const string Las = "granskningslogg:las";
}

internal static class AuditModule
{
    public static void MapGranskningslogg(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/granskningslogg").WithTags("Granskningslogg");
        SokGranskningslogg.Map(group);
        KontrolleraGranskningslogg.Map(group);
    }

    /// <summary>The command <c>verifiera-logg</c>: proves the chain without starting the server. 0 when it holds, 1 when not.</summary>
    public static async Task<int> VerifyAuditLogAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var answer = await scope
            .ServiceProvider.GetRequiredService<IMediator>()
            .Send(new KontrolleraGranskningslogg.Query());
        await Console.Out.WriteLineAsync(
            answer.Hel
                ? $"Granskningsloggen är hel: {answer.AntalRader} rader i {answer.AntalSigill} omgångar, {answer.AntalOforseglade} ännu inte förseglade."
                : $"Granskningsloggen är BRUTEN. {answer.Forklaring}"
        );
        return answer.Hel ? 0 : 1;
    }
}
