using Microsoft.Extensions.Caching.Memory;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Trygghet.Shared;

/// <summary>
/// A client sends the same token many times: its signature is checked once a minute. Never past the token's own end, and what the
/// caller may do is no part of it.
/// </summary>
internal sealed class RememberedTokens : JsonWebTokenHandler, IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    private readonly MemoryCache known = new(new MemoryCacheOptions { SizeLimit = 10_000 });

    public override async Task<TokenValidationResult> ValidateTokenAsync(
        string token,
        TokenValidationParameters validationParameters
    )
    {
        if (known.TryGetValue(token, out TokenValidationResult? earlier))
            return earlier!;
        var result = await base.ValidateTokenAsync(token, validationParameters);
        var left = result.IsValid
            ? result.SecurityToken.ValidTo + validationParameters.ClockSkew - DateTime.UtcNow
            : TimeSpan.Zero;
        if (left > TimeSpan.Zero)
            known.Set(
                token,
                result,
                new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = Min(left) }
            );
        return result;
    }

    public void Dispose() => known.Dispose();

    private static TimeSpan Min(TimeSpan left) => left < Longest ? left : Longest;
}
