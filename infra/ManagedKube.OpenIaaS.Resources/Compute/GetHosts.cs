using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>Lists all hosts that are somewhere.</summary>
public static class GetHosts
{
    private const string Token = "openiaas:compute:getHosts";

    /// <summary>Asks at once.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Task<GetHostsResult> InvokeAsync(GetHostsArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.InvokeAsync<GetHostsResult>(Token, args ?? new GetHostsArgs(), PackageVersion.Defaults(options));

    /// <summary>Asks once the arguments are known.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Output<GetHostsResult> Invoke(GetHostsInvokeArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.Invoke<GetHostsResult>(Token, args ?? new GetHostsInvokeArgs(), PackageVersion.Defaults(options));

    /// <inheritdoc cref="Invoke(GetHostsInvokeArgs, InvokeOptions)"/>
    public static Output<GetHostsResult> Invoke(GetHostsInvokeArgs? args, InvokeOutputOptions options) =>
        Deployment.Instance.Invoke<GetHostsResult>(Token, args ?? new GetHostsInvokeArgs(), PackageVersion.Defaults(options));
}
