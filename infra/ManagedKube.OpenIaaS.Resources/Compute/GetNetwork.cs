using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>Finds the one network of an id or an exact name. None and several are errors that list what there is.</summary>
public static class GetNetwork
{
    private const string Token = "openiaas:compute:getNetwork";

    /// <summary>Asks at once.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Task<GetNetworkResult> InvokeAsync(GetNetworkArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.InvokeAsync<GetNetworkResult>(Token, args ?? new GetNetworkArgs(), PackageVersion.Defaults(options));

    /// <summary>Asks once the arguments are known.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Output<GetNetworkResult> Invoke(GetNetworkInvokeArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.Invoke<GetNetworkResult>(Token, args ?? new GetNetworkInvokeArgs(), PackageVersion.Defaults(options));

    /// <inheritdoc cref="Invoke(GetNetworkInvokeArgs, InvokeOptions)"/>
    public static Output<GetNetworkResult> Invoke(GetNetworkInvokeArgs? args, InvokeOutputOptions options) =>
        Deployment.Instance.Invoke<GetNetworkResult>(Token, args ?? new GetNetworkInvokeArgs(), PackageVersion.Defaults(options));
}
