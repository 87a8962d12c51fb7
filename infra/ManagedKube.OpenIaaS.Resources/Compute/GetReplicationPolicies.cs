using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>Lists all replication policies that are somewhere.</summary>
public static class GetReplicationPolicies
{
    private const string Token = "openiaas:compute:getReplicationPolicies";

    /// <summary>Asks at once.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Task<GetReplicationPoliciesResult> InvokeAsync(GetReplicationPoliciesArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.InvokeAsync<GetReplicationPoliciesResult>(Token, args ?? new GetReplicationPoliciesArgs(), PackageVersion.Defaults(options));

    /// <summary>Asks once the arguments are known.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Output<GetReplicationPoliciesResult> Invoke(GetReplicationPoliciesInvokeArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.Invoke<GetReplicationPoliciesResult>(Token, args ?? new GetReplicationPoliciesInvokeArgs(), PackageVersion.Defaults(options));

    /// <inheritdoc cref="Invoke(GetReplicationPoliciesInvokeArgs, InvokeOptions)"/>
    public static Output<GetReplicationPoliciesResult> Invoke(GetReplicationPoliciesInvokeArgs? args, InvokeOutputOptions options) =>
        Deployment.Instance.Invoke<GetReplicationPoliciesResult>(Token, args ?? new GetReplicationPoliciesInvokeArgs(), PackageVersion.Defaults(options));
}
