using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;

namespace Trygghet.Shared;

/// <summary>The right of endpoints that only need somebody who is logged in.</summary>
internal static class Ratt
{
    public const string Inloggad = "inloggad";
}

/// <summary>"modul:ratt" as a policy name: held in at least one area. Which areas is settled in the SQL.</summary>
internal sealed record RattRequirement(string Name) : IAuthorizationRequirement;

internal sealed class RattHandler(CurrentUser user, IHttpContextAccessor http) : AuthorizationHandler<RattRequirement>
{
    protected override async Task HandleRequirementAsync(
        AuthorizationHandlerContext context,
        RattRequirement requirement
    )
    {
        await user.LoadAsync(http.HttpContext?.RequestAborted ?? CancellationToken.None);
        if (string.Equals(requirement.Name, Ratt.Inloggad, StringComparison.Ordinal) || user.HarRatt(requirement.Name))
            context.Succeed(requirement);
    }
}

internal sealed class RattPolicyProvider(IOptions<AuthorizationOptions> options)
    : DefaultAuthorizationPolicyProvider(options)
{
    /// <summary>A policy says only the name of its right: the framework may keep it with the endpoint.</summary>
    public override bool AllowsCachingPolicies => true;

    public override async Task<AuthorizationPolicy?> GetPolicyAsync(string policyName) =>
        await base.GetPolicyAsync(policyName)
        ?? new AuthorizationPolicyBuilder()
            .RequireAuthenticatedUser()
            .AddRequirements(new RattRequirement(policyName))
            .Build();
}
