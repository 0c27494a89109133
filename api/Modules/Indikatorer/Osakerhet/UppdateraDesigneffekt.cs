using System.ComponentModel.DataAnnotations;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Uppdatera designeffekt: holds for what is registered from now on; a file sent again gets new intervals as a new revision.</summary>
internal static class UppdateraDesigneffekt
{
    /// <summary>Ny designeffekt.</summary>
    /// <param name="Designeffekt">Antalet svar delas med den. 1 = obundet slumpmässigt urval.</param>
    /// <param name="Kalla">Varifrån talet kommer: en metodrapport, eller hur det räknats.</param>
    public sealed record Request(
        [Required, Range(0.1, 100)] decimal? Designeffekt,
        [Required, StringLength(500)] string Kalla
    );

    internal sealed record Command(string Kod, int Version, Request Nytt) : ICommand<HamtaDesigneffekt.Response>
    {
        public string Subject => $"datamangd/{Kod}/designeffekt";
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPut(
                "/{kod}/designeffekt",
                async (string kod, Request body, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    var svar = await mediator.Send(new Command(kod, http.Request.ReadIfMatch(), body), ct);
                    http.Response.WriteETag(svar.Version);
                    return TypedResults.Ok(svar);
                }
            )
            .RequireAuthorization(IndikatorerRatt.Skriv)
            .WithName("uppdateraDesigneffekt")
            .WithSummary("Ange en datamängds designeffekt")
            .WithDescription(
                "Gäller mätvärden som registreras från och med nu. Skickas samma fil en gång till får värdena nya intervall i en ny revision; de gamla står kvar. Kräver rätten i hela landet."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(412)
            .ProducesProblem(422)
            .ProducesProblem(428)
            .WithRequestExample(
                """{"designeffekt":1.4,"kalla":"Teknisk rapport 2026, tabell 3: vägningens designeffekt enligt Kish."}"""
            )
            .WithResponseExample(200, HamtaDesigneffekt.Exempel);

    internal sealed class Handler(Db db, IMediator mediator, CurrentUser user)
        : IRequestHandler<Command, HamtaDesigneffekt.Response>
    {
        public async Task<HamtaDesigneffekt.Response> Handle(Command command, CancellationToken cancellationToken)
        {
            await Riket.KravAsync(user, mediator, IndikatorerRatt.Skriv, cancellationToken);
            var args = new
            {
                command.Kod,
                command.Version,
                command.Nytt.Designeffekt,
                command.Nytt.Kalla,
            };
            if (await db.ExecuteAsync(Update, args, cancellationToken) == 1)
                return (
                    await db.SingleOrDefaultAsync<HamtaDesigneffekt.Response>(
                        HamtaDesigneffekt.Select,
                        args,
                        cancellationToken
                    )
                )!;
            var nu = await db.SingleOrDefaultAsync<HamtaDesigneffekt.Response>(
                HamtaDesigneffekt.Select,
                args,
                cancellationToken
            );
            throw nu is null ? IndikatorerProblem.DatamangdSaknas(command.Kod) : ProblemException.Stale(nu.Version);
        }
    }

    private const string Update = """
        update indikatorer.datamangd
           set designeffekt         = @Designeffekt,
               designeffekt_kalla   = @Kalla,
               designeffekt_version = designeffekt_version + 1
         where kod = @Kod
           and designeffekt_version = @Version
        """;
}
