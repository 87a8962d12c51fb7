using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>Finds the one network adapter of an id or an exact name. None and several are errors that list what there is.</summary>
public static class GetNetworkAdapter
{
    private const string Token = "openiaas:compute:getNetworkAdapter";

    /// <summary>Asks at once.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Task<GetNetworkAdapterResult> InvokeAsync(GetNetworkAdapterArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.InvokeAsync<GetNetworkAdapterResult>(Token, args ?? new GetNetworkAdapterArgs(), PackageVersion.Defaults(options));

    /// <summary>Asks once the arguments are known.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Output<GetNetworkAdapterResult> Invoke(GetNetworkAdapterInvokeArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.Invoke<GetNetworkAdapterResult>(Token, args ?? new GetNetworkAdapterInvokeArgs(), PackageVersion.Defaults(options));

    /// <inheritdoc cref="Invoke(GetNetworkAdapterInvokeArgs, InvokeOptions)"/>
    public static Output<GetNetworkAdapterResult> Invoke(GetNetworkAdapterInvokeArgs? args, InvokeOutputOptions options) =>
        Deployment.Instance.Invoke<GetNetworkAdapterResult>(Token, args ?? new GetNetworkAdapterInvokeArgs(), PackageVersion.Defaults(options));
}
