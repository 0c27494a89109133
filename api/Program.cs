using System.Globalization;
using Npgsql;
using Trygghet.Modules.Atgardsplan;
using Trygghet.Modules.Indikatorer;
using Trygghet.Modules.Lagesbild;
using Trygghet.Modules.Organisation;
using Trygghet.Modules.Samverkansoverenskommelse;
using Trygghet.Modules.Samverkansprocess;
using Trygghet.Modules.Uppfoljning;
using Trygghet.Shared;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
Dapper.DefaultTypeMap.MatchNamesWithUnderscores = true;
ArrayColumns.Register();

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = About.LargestImport);
builder.Services.AddSingleton(TimeProvider.System).AddMemoryCache();
builder.Services.AddSingleton(_ => NpgsqlDataSource.Create(builder.Configuration.GetConnectionString("Trygghet")!));
builder.Services.AddSingleton<Laskalla>().AddSingleton<Versioner>();
builder.Services.ConfigureHttpJsonOptions(options => Json.Configure(options.SerializerOptions));
builder.Services.Configure<Anropsgrans>(builder.Configuration.GetSection(nameof(Anropsgrans)));
builder.Services.AddCompression().AddProblems().AddTrygghetAuthentication(builder.Configuration).AddTrygghetOpenApi();
builder
    .Services.AddScoped<Db>()
    .AddScoped<CurrentRequest>()
    .AddScoped<CurrentUser>()
    .AddScoped<AuditLog>()
    .AddScoped<Idempotency>();
builder.Services.AddHostedService<AuditSealer>();
builder.Services.AddMediator(typeof(Program).Assembly);
builder.Services.AddOrganisation().AddIndikatorer().AddPolishandelser();

var app = builder.Build();
if (args.Contains("verifiera-logg", StringComparer.Ordinal))
    return await app.VerifyAuditLogAsync();

app.UseProblems();
app.UseMiddleware<UnchangedAgain>();
app.UseResponseCompression();
app.UseMiddleware<HeadAsGet>();
app.UseDefaultFiles().UseStaticFiles();
app.UseRouting();
app.Use(CurrentRequest.SetAsync);
app.UseMiddleware<ConditionalGet>();
app.UseAuthentication();
app.UseMiddleware<RateLimits>();
app.UseAuthorization();
app.MapOutside();
app.MapApiDocumentation();

var api = app.MapGroup("/trygghet/v1").AddEndpointFilter<KnownParameters>().AddEndpointFilter<RequestValidation>();
api.MapAbout();
api.MapTextgranskning();
api.MapGranskningslogg();
api.MapOrganisation();
api.MapIndikatorer();
api.MapLagesbild();
api.MapSamverkansoverenskommelse();
api.MapAtgardsplan();
api.MapUppfoljning();
api.MapSamverkansprocess();
app.MapPxweb();
app.MapDcat();
app.MapSpa();
await app.RunAsync();
return 0;

/// <summary>The application; partial so that the tests can start it.</summary>
public partial class Program;
