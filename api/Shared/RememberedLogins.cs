using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace Trygghet.Shared;

/// <summary>
/// A client sends the same token many times: it is examined once a minute. Never past the token's own end, and what the caller may
/// do is no part of it.
/// </summary>
internal sealed class RememberedLogins(
    IAuthenticationSchemeProvider schemes,
    IAuthenticationHandlerProvider handlers,
    IClaimsTransformation transformation,
    IOptions<AuthenticationOptions> options,
    KnownLogins known
) : AuthenticationService(schemes, handlers, transformation, options)
{
    public override Task<AuthenticateResult> AuthenticateAsync(HttpContext context, string? scheme)
    {
        var token = context.Request.Headers.Authorization.ToString();
        return known.Find(token) is { } login ? login.Result : ExamineAsync(context, scheme, token);
    }

    private async Task<AuthenticateResult> ExamineAsync(HttpContext context, string? scheme, string token)
    {
        var result = await base.AuthenticateAsync(context, scheme);
        if (result.Succeeded && token.Length > 0)
            known.Remember(token, result);
        return result;
    }
}

/// <summary>Who has shown a token that was good, and what they have been told is unchanged.</summary>
internal sealed class KnownLogins(IOptionsMonitor<JwtBearerOptions> options) : IDisposable
{
    internal sealed record Login(Task<AuthenticateResult> Result)
    {
        public RememberedAnswers Unchanged { get; } = new();
    }

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    private readonly MemoryCache known = new(new MemoryCacheOptions { SizeLimit = 10_000 });

    public Login? Find(string token) => token.Length > 0 && known.TryGetValue(token, out Login? login) ? login : null;

    public void Remember(string token, AuthenticateResult result)
    {
        var skew = options.Get(JwtBearerDefaults.AuthenticationScheme).TokenValidationParameters.ClockSkew;
        var left = result.Properties?.ExpiresUtc + skew - DateTimeOffset.UtcNow;
        if (left > TimeSpan.Zero)
            known.Set(
                token,
                new Login(Task.FromResult(result)),
                new MemoryCacheEntryOptions
                {
                    Size = 1,
                    AbsoluteExpirationRelativeToNow = left < Longest ? left : Longest,
                }
            );
    }

    public void Dispose() => known.Dispose();
}
