using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>Finds the one pool of an id or an exact name. None and several are errors that list what there is.</summary>
public static class GetPool
{
    private const string Token = "openiaas:compute:getPool";

    /// <summary>Asks at once.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Task<GetPoolResult> InvokeAsync(GetPoolArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.InvokeAsync<GetPoolResult>(Token, args ?? new GetPoolArgs(), PackageVersion.Defaults(options));

    /// <summary>Asks once the arguments are known.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Output<GetPoolResult> Invoke(GetPoolInvokeArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.Invoke<GetPoolResult>(Token, args ?? new GetPoolInvokeArgs(), PackageVersion.Defaults(options));

    /// <inheritdoc cref="Invoke(GetPoolInvokeArgs, InvokeOptions)"/>
    public static Output<GetPoolResult> Invoke(GetPoolInvokeArgs? args, InvokeOutputOptions options) =>
        Deployment.Instance.Invoke<GetPoolResult>(Token, args ?? new GetPoolInvokeArgs(), PackageVersion.Defaults(options));
}
