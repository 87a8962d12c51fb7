using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Backup;

/// <summary>Lists all backup policies that are somewhere.</summary>
public static class GetPolicies
{
    private const string Token = "openiaas:backup:getPolicies";

    /// <summary>Asks at once.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Task<GetPoliciesResult> InvokeAsync(GetPoliciesArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.InvokeAsync<GetPoliciesResult>(Token, args ?? new GetPoliciesArgs(), PackageVersion.Defaults(options));

    /// <summary>Asks once the arguments are known.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Output<GetPoliciesResult> Invoke(GetPoliciesInvokeArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.Invoke<GetPoliciesResult>(Token, args ?? new GetPoliciesInvokeArgs(), PackageVersion.Defaults(options));

    /// <inheritdoc cref="Invoke(GetPoliciesInvokeArgs, InvokeOptions)"/>
    public static Output<GetPoliciesResult> Invoke(GetPoliciesInvokeArgs? args, InvokeOutputOptions options) =>
        Deployment.Instance.Invoke<GetPoliciesResult>(Token, args ?? new GetPoliciesInvokeArgs(), PackageVersion.Defaults(options));
}
