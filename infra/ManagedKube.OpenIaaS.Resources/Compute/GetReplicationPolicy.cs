using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>Finds the one replication policy of an id or an exact name. None and several are errors that list what there is.</summary>
public static class GetReplicationPolicy
{
    private const string Token = "openiaas:compute:getReplicationPolicy";

    /// <summary>Asks at once.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Task<GetReplicationPolicyResult> InvokeAsync(GetReplicationPolicyArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.InvokeAsync<GetReplicationPolicyResult>(Token, args ?? new GetReplicationPolicyArgs(), PackageVersion.Defaults(options));

    /// <summary>Asks once the arguments are known.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Output<GetReplicationPolicyResult> Invoke(GetReplicationPolicyInvokeArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.Invoke<GetReplicationPolicyResult>(Token, args ?? new GetReplicationPolicyInvokeArgs(), PackageVersion.Defaults(options));

    /// <inheritdoc cref="Invoke(GetReplicationPolicyInvokeArgs, InvokeOptions)"/>
    public static Output<GetReplicationPolicyResult> Invoke(GetReplicationPolicyInvokeArgs? args, InvokeOutputOptions options) =>
        Deployment.Instance.Invoke<GetReplicationPolicyResult>(Token, args ?? new GetReplicationPolicyInvokeArgs(), PackageVersion.Defaults(options));
}
