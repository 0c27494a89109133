using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Infrastructure;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.Extensions.Options;

namespace Trygghet.Shared;

/// <summary>The right of endpoints that only need somebody who is logged in.</summary>
internal static class Ratt
{
    public const string Inloggad = "inloggad";
}

/// <summary>"modul:ratt" as a policy name: held in at least one area. Which areas is settled in the SQL.</summary>
internal sealed record RattRequirement(string Name) : IAuthorizationRequirement;

/// <summary>Settles our own policies at once: who is known, and whether the rights are held. Others go the framework's way.</summary>
internal sealed class RattEvaluator(IAuthorizationService others) : PolicyEvaluator(others)
{
    public override Task<PolicyAuthorizationResult> AuthorizeAsync(
        AuthorizationPolicy policy,
        AuthenticateResult authenticationResult,
        HttpContext context,
        object? resource
    )
    {
        foreach (var requirement in policy.Requirements)
            if (requirement is not (RattRequirement or DenyAnonymousAuthorizationRequirement))
                return base.AuthorizeAsync(policy, authenticationResult, context, resource);
        return authenticationResult.Succeeded ? HoldsAsync(policy, context) : Challenge;
    }

    private static async Task<PolicyAuthorizationResult> HoldsAsync(AuthorizationPolicy policy, HttpContext context)
    {
        var user = context.RequestServices.GetRequiredService<CurrentUser>();
        await user.LoadAsync(context.RequestAborted);
        foreach (var requirement in policy.Requirements)
            if (requirement is RattRequirement { Name: not Ratt.Inloggad } right && !user.HarRatt(right.Name))
                return Forbidden;
        return Granted;
    }

    private static readonly PolicyAuthorizationResult Granted = PolicyAuthorizationResult.Success();
    private static readonly PolicyAuthorizationResult Forbidden = PolicyAuthorizationResult.Forbid();
    private static readonly Task<PolicyAuthorizationResult> Challenge = Task.FromResult(
        PolicyAuthorizationResult.Challenge()
    );
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
