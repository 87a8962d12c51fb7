using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Vpc;

/// <summary>Lists all private networks that are somewhere.</summary>
public static class GetPrivateNetworks
{
    private const string Token = "openiaas:vpc:getPrivateNetworks";

    /// <summary>Asks at once.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Task<GetPrivateNetworksResult> InvokeAsync(GetPrivateNetworksArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.InvokeAsync<GetPrivateNetworksResult>(Token, args ?? new GetPrivateNetworksArgs(), PackageVersion.Defaults(options));

    /// <summary>Asks once the arguments are known.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Output<GetPrivateNetworksResult> Invoke(GetPrivateNetworksInvokeArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.Invoke<GetPrivateNetworksResult>(Token, args ?? new GetPrivateNetworksInvokeArgs(), PackageVersion.Defaults(options));

    /// <inheritdoc cref="Invoke(GetPrivateNetworksInvokeArgs, InvokeOptions)"/>
    public static Output<GetPrivateNetworksResult> Invoke(GetPrivateNetworksInvokeArgs? args, InvokeOutputOptions options) =>
        Deployment.Instance.Invoke<GetPrivateNetworksResult>(Token, args ?? new GetPrivateNetworksInvokeArgs(), PackageVersion.Defaults(options));
}
