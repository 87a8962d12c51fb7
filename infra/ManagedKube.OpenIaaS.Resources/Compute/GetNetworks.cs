using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>Lists all networks that are somewhere.</summary>
public static class GetNetworks
{
    private const string Token = "openiaas:compute:getNetworks";

    /// <summary>Asks at once.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Task<GetNetworksResult> InvokeAsync(GetNetworksArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.InvokeAsync<GetNetworksResult>(Token, args ?? new GetNetworksArgs(), PackageVersion.Defaults(options));

    /// <summary>Asks once the arguments are known.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Output<GetNetworksResult> Invoke(GetNetworksInvokeArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.Invoke<GetNetworksResult>(Token, args ?? new GetNetworksInvokeArgs(), PackageVersion.Defaults(options));

    /// <inheritdoc cref="Invoke(GetNetworksInvokeArgs, InvokeOptions)"/>
    public static Output<GetNetworksResult> Invoke(GetNetworksInvokeArgs? args, InvokeOutputOptions options) =>
        Deployment.Instance.Invoke<GetNetworksResult>(Token, args ?? new GetNetworksInvokeArgs(), PackageVersion.Defaults(options));
}
