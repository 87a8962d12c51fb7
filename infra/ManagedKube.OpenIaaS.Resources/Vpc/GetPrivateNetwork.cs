using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Vpc;

/// <summary>Finds the one private network of an id or an exact name. None and several are errors that list what there is.</summary>
public static class GetPrivateNetwork
{
    private const string Token = "openiaas:vpc:getPrivateNetwork";

    /// <summary>Asks at once.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Task<GetPrivateNetworkResult> InvokeAsync(GetPrivateNetworkArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.InvokeAsync<GetPrivateNetworkResult>(Token, args ?? new GetPrivateNetworkArgs(), PackageVersion.Defaults(options));

    /// <summary>Asks once the arguments are known.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Output<GetPrivateNetworkResult> Invoke(GetPrivateNetworkInvokeArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.Invoke<GetPrivateNetworkResult>(Token, args ?? new GetPrivateNetworkInvokeArgs(), PackageVersion.Defaults(options));

    /// <inheritdoc cref="Invoke(GetPrivateNetworkInvokeArgs, InvokeOptions)"/>
    public static Output<GetPrivateNetworkResult> Invoke(GetPrivateNetworkInvokeArgs? args, InvokeOutputOptions options) =>
        Deployment.Instance.Invoke<GetPrivateNetworkResult>(Token, args ?? new GetPrivateNetworkInvokeArgs(), PackageVersion.Defaults(options));
}
