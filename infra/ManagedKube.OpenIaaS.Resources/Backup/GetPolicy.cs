using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Backup;

/// <summary>Finds the one backup policy of an id or an exact name. None and several are errors that list what there is.</summary>
public static class GetPolicy
{
    private const string Token = "openiaas:backup:getPolicy";

    /// <summary>Asks at once.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Task<GetPolicyResult> InvokeAsync(GetPolicyArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.InvokeAsync<GetPolicyResult>(Token, args ?? new GetPolicyArgs(), PackageVersion.Defaults(options));

    /// <summary>Asks once the arguments are known.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Output<GetPolicyResult> Invoke(GetPolicyInvokeArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.Invoke<GetPolicyResult>(Token, args ?? new GetPolicyInvokeArgs(), PackageVersion.Defaults(options));

    /// <inheritdoc cref="Invoke(GetPolicyInvokeArgs, InvokeOptions)"/>
    public static Output<GetPolicyResult> Invoke(GetPolicyInvokeArgs? args, InvokeOutputOptions options) =>
        Deployment.Instance.Invoke<GetPolicyResult>(Token, args ?? new GetPolicyInvokeArgs(), PackageVersion.Defaults(options));
}
