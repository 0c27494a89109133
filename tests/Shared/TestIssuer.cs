using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Trygghet.Tests.Shared;

/// <summary>Signs access tokens as the login provider does (RS256, at+jwt). The whole round with the provider itself is an e2e test.</summary>
internal static class TestIssuer
{
    private const string Issuer = "https://login.test";
    private static readonly RsaSecurityKey Key = new(RSA.Create(2048));

    public static string TokenFor(string subject) =>
        new JsonWebTokenHandler().CreateToken(
            new SecurityTokenDescriptor
            {
                Issuer = Issuer,
                Audience = Trygghet.Shared.Authentication.Audience,
                Subject = new ClaimsIdentity([new Claim("sub", subject)]),
                TokenType = "at+jwt",
                SigningCredentials = new SigningCredentials(Key, SecurityAlgorithms.RsaSha256),
            }
        );

    public static void Trust(JwtBearerOptions options)
    {
        var configuration = new OpenIdConnectConfiguration { Issuer = Issuer };
        configuration.SigningKeys.Add(Key);
        options.ConfigurationManager = new StaticConfigurationManager<OpenIdConnectConfiguration>(configuration);
        options.TokenValidationParameters.ValidIssuer = Issuer;
    }
}
