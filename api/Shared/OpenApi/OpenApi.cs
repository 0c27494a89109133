using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Trygghet.Shared;

/// <summary>
/// Two documents: the native API's, and the facade's, whose bracketed parameters the national profile does not allow. Everything in
/// them comes from the endpoints themselves; an endpoint belongs to the native one unless its group names the other.
/// </summary>
internal static class OpenApi
{
    public const string Native = "openapi";
    public const string Pxweb = "openapi-pxweb";

    private const string Description = """
        Trygghet stöder kommunens brottsförebyggande arbete enligt lagen (2023:196): lägesbild, åtgärdsplan, samverkansöverenskommelse och uppföljning, grundade på indikatorer.
        Alla fel är application/problem+json (RFC 9457) med en kod som program kan testa. Listor sidindelas med limit och page. Ändringar kräver If-Match.

        In English: the API supports municipal crime prevention under Swedish Act 2023:196: situation pictures, action plans, agreements with the police
        and follow-up, all based on indicators whose uncertainty is always shown.

        Begränsning: en installation betjänar en kommun; inga uppgifter om enskilda personer tas emot. Alla gränser finns i GET /konfiguration.
        """;

    private const string PxwebDescription = """
        En fasad som klienter för PxWebApi 2 kan använda: pxweb (R), pxwebpy, PxWeb 2 och kalkylprogram. Samma siffror, undertryckning och rätter som i det egna API:et.
        En tabell är en indikator i en datamängd för ett slags period; variablerna är Omrade, Uppdelning, ContentsCode (värde, antal, intervallets gränser) och Tid.

        In English: a facade for clients of PxWebApi 2. Same figures, suppression and rights as the native API. A table is one indicator in one data set for one kind of period.

        Begränsning: bara svenska. Alla gränser finns i GET /config.
        """;

    public static IServiceCollection AddTrygghetOpenApi(this IServiceCollection services)
    {
        services.Configure<Swashbuckle.AspNetCore.Swagger.SwaggerOptions>(options =>
        {
            options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
            options.RouteTemplate = "{documentName}.{extension:regex(^(json|ya?ml)$)}";
        });
        return services.AddEndpointsApiExplorer().AddSwaggerGen(Configure);
    }

    public static void MapApiDocumentation(this WebApplication app)
    {
        app.MapSwagger(
                "/{documentName:regex(^openapi(-pxweb)?$)}.{extension:regex(^(json|yaml)$)}",
                options => options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1
            )
            .AllowAnonymous();
        app.UseSwaggerUI(ui =>
        {
            ui.RoutePrefix = "api-dokumentation";
            ui.DocumentTitle = "Trygghet – API-dokumentation";
            ui.SwaggerEndpoint("/openapi.yaml", "Trygghet v1");
            ui.SwaggerEndpoint("/openapi-pxweb.yaml", "PxWebApi 2");
            ui.OAuthClientId("trygghet-web");
            ui.OAuthUsePkce();
        });
    }

    private static void Configure(SwaggerGenOptions options)
    {
        options.SwaggerDoc(Native, Info("Trygghet", About.Version, Description, "GET /konfiguration"));
        options.SwaggerDoc(Pxweb, Info("Trygghet som PxWebApi 2", "2.0.0", PxwebDescription, "GET /config"));
        options.DocInclusionPredicate((document, api) => (api.GroupName ?? Native) == document);
        options.AddSecurityDefinition("oidc", OAuth());
        options.AddSecurityRequirement(document => new OpenApiSecurityRequirement
        {
            [new OpenApiSecuritySchemeReference("oidc", document)] = [],
        });
        options.CustomSchemaIds(SchemaNames.For);
        options.SupportNonNullableReferenceTypes();
        options.NonNullableReferenceTypesAsRequired();
        options.UseAllOfToExtendReferenceSchemas();
        options.IncludeXmlComments(
            Path.Combine(AppContext.BaseDirectory, "Trygghet.Api.xml"),
            includeControllerXmlComments: true
        );
        options.OperationFilter<OperationTexts>();
        options.SchemaFilter<SchemaRules>();
        options.DocumentFilter<DocumentOrder>();
    }

    private static OpenApiInfo Info(string title, string version, string description, string limits) =>
        new()
        {
            Title = title,
            Version = version,
            Description = description,
            Contact = new OpenApiContact
            {
                Name = "Trygghet, förvaltningen",
                Email = About.Contact,
                Url = new("https://trygghet.example.se/om"),
            },
            License = new OpenApiLicense { Name = "EUPL-1.2", Url = new("https://eupl.eu/1.2/sv/") },
            Extensions = new Dictionary<string, IOpenApiExtension>(StringComparer.Ordinal)
            {
                ["x-sla"] = new JsonNodeExtension(
                    "Ingen utlovad tillgänglighet; driftas av kommunen under kontorstid."
                ),
                ["x-limitations"] = new JsonNodeExtension(
                    $"En installation betjänar en kommun. Gränserna står i {limits}."
                ),
            },
        };

    private static OpenApiSecurityScheme OAuth() =>
        new()
        {
            Type = SecuritySchemeType.OAuth2,
            Description = "OpenID Connect: auktorisationskod med PKCE för människor, klientuppgifter för system.",
            Flows = new OpenApiOAuthFlows
            {
                AuthorizationCode = new OpenApiOAuthFlow
                {
                    AuthorizationUrl = new("https://login.example.se/auth"),
                    TokenUrl = new("https://login.example.se/token"),
                    Scopes = new Dictionary<string, string>(StringComparer.Ordinal) { ["openid"] = "Inloggning" },
                },
                ClientCredentials = new OpenApiOAuthFlow
                {
                    TokenUrl = new("https://login.example.se/token"),
                    Scopes = new Dictionary<string, string>(StringComparer.Ordinal),
                },
            },
        };
}

internal static class SchemaNames
{
    /// <summary>Outer + nested name (SkapaLagesbildRequest), PagedOfX for lists, Problem for RFC 9457.</summary>
    public static string For(Type type)
    {
        if (type == typeof(ProblemDetails))
            return "Problem";
        if (type.IsGenericType)
            return type.Name.Split('`')[0] + "Of" + string.Concat(type.GetGenericArguments().Select(For));
        return type.DeclaringType is { } outer ? outer.Name + type.Name : type.Name;
    }
}
