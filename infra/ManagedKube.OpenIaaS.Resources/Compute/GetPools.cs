using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>Lists all pools that are somewhere.</summary>
public static class GetPools
{
    private const string Token = "openiaas:compute:getPools";

    /// <summary>Asks at once.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Task<GetPoolsResult> InvokeAsync(GetPoolsArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.InvokeAsync<GetPoolsResult>(Token, args ?? new GetPoolsArgs(), PackageVersion.Defaults(options));

    /// <summary>Asks once the arguments are known.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Output<GetPoolsResult> Invoke(GetPoolsInvokeArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.Invoke<GetPoolsResult>(Token, args ?? new GetPoolsInvokeArgs(), PackageVersion.Defaults(options));

    /// <inheritdoc cref="Invoke(GetPoolsInvokeArgs, InvokeOptions)"/>
    public static Output<GetPoolsResult> Invoke(GetPoolsInvokeArgs? args, InvokeOutputOptions options) =>
        Deployment.Instance.Invoke<GetPoolsResult>(Token, args ?? new GetPoolsInvokeArgs(), PackageVersion.Defaults(options));
}
