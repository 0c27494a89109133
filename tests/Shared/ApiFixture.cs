using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dapper;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Trygghet.Tests.Shared;

/// <summary>
/// The real application over HTTP, on its own copy of the migrated database. Tokens are real signed JWTs from <see cref="TestIssuer"/>,
/// and the roles are those of the development personas, read from the database as in production.
/// </summary>
public abstract class ApiFixture
{
    protected const string Root = "/trygghet/v1";

    private readonly Dictionary<string, HttpClient> clients = new(StringComparer.Ordinal);
    private WebApplicationFactory<Program> factory = null!;
    private string connectionString = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        connectionString = await Database.CloneAsync();
        factory = new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
        {
            foreach (var (name, value) in Settings)
                host.UseSetting(name, value);
            host.UseSetting("ConnectionStrings:Trygghet", connectionString)
                .ConfigureTestServices(services =>
                    services.PostConfigure<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme, TestIssuer.Trust)
                );
        });
        await PrepareAsync();
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        foreach (var client in clients.Values)
            client.Dispose();
        await factory.DisposeAsync();
        await Database.DropAsync(connectionString);
    }

    /// <summary>Configuration that the fixture needs beside the database.</summary>
    protected virtual IReadOnlyDictionary<string, string> Settings =>
        new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>What a fixture needs before its first test.</summary>
    protected virtual Task PrepareAsync() => Task.CompletedTask;

    protected IServiceProvider Services => factory.Services;

    /// <summary>A client that acts as this persona or machine; "" is somebody without a token.</summary>
    protected HttpClient As(string persona)
    {
        if (clients.TryGetValue(persona, out var client))
            return client;
        client = factory.CreateClient();
        if (persona.Length > 0)
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
                "Bearer",
                TestIssuer.TokenFor(persona)
            );
        return clients[persona] = client;
    }

    /// <summary>Sends JSON; <paramref name="ifMatch"/> is the bare version, written with quotes.</summary>
    protected async Task<HttpResponseMessage> SendAsync(
        string persona,
        HttpMethod method,
        string path,
        object? body = null,
        string? ifMatch = null,
        string? idempotencyKey = null
    )
    {
        using var request = new HttpRequestMessage(method, Root + path);
        if (body is not null)
            request.Content = JsonContent.Create(body, options: JsonSerializerOptions.Web);
        if (ifMatch is not null)
            request.Headers.TryAddWithoutValidation("If-Match", $"\"{ifMatch}\"");
        if (idempotencyKey is not null)
            request.Headers.Add("Idempotency-Key", idempotencyKey);
        return await As(persona).SendAsync(request);
    }

    /// <summary>POST that must succeed; the answer's body.</summary>
    protected async Task<JsonNode> PostAsync(string persona, string path, object? body, string? ifMatch = null) =>
        await ReadAsync(await SendAsync(persona, HttpMethod.Post, path, body, ifMatch));

    /// <summary>GET that must succeed; the answer's body.</summary>
    protected async Task<JsonNode> GetAsync(string persona, string path) =>
        await ReadAsync(await SendAsync(persona, HttpMethod.Get, path));

    protected static async Task<JsonNode> ReadAsync(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        Assert.That(response.IsSuccessStatusCode, Is.True, $"{(int)response.StatusCode} {text}");
        return JsonNode.Parse(text)!;
    }

    protected static async Task<JsonNode> AssertProblemAsync(HttpResponseMessage response, int status, string code)
    {
        var text = await response.Content.ReadAsStringAsync();
        Assert.That((int)response.StatusCode, Is.EqualTo(status), text);
        Assert.That(response.Content.Headers.ContentType?.MediaType, Is.EqualTo("application/problem+json"), text);
        var problem = JsonNode.Parse(text)!;
        Assert.That(problem["code"]!.GetValue<string>(), Is.EqualTo(code), text);
        return problem;
    }

    protected async Task<T> ScalarAsync<T>(string sql, object? args = null)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        return (await connection.QuerySingleAsync<T>(sql, args))!;
    }

    protected async Task ExecuteAsync(string sql, object? args = null)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.ExecuteAsync(sql, args);
    }
}
