using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>Lists all network adapters that are somewhere.</summary>
public static class GetNetworkAdapters
{
    private const string Token = "openiaas:compute:getNetworkAdapters";

    /// <summary>Asks at once.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Task<GetNetworkAdaptersResult> InvokeAsync(GetNetworkAdaptersArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.InvokeAsync<GetNetworkAdaptersResult>(Token, args ?? new GetNetworkAdaptersArgs(), PackageVersion.Defaults(options));

    /// <summary>Asks once the arguments are known.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Output<GetNetworkAdaptersResult> Invoke(GetNetworkAdaptersInvokeArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.Invoke<GetNetworkAdaptersResult>(Token, args ?? new GetNetworkAdaptersInvokeArgs(), PackageVersion.Defaults(options));

    /// <inheritdoc cref="Invoke(GetNetworkAdaptersInvokeArgs, InvokeOptions)"/>
    public static Output<GetNetworkAdaptersResult> Invoke(GetNetworkAdaptersInvokeArgs? args, InvokeOutputOptions options) =>
        Deployment.Instance.Invoke<GetNetworkAdaptersResult>(Token, args ?? new GetNetworkAdaptersInvokeArgs(), PackageVersion.Defaults(options));
}
