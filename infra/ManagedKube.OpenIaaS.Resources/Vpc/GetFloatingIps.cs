using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Vpc;

/// <summary>Lists all floating IPs that are somewhere.</summary>
public static class GetFloatingIps
{
    private const string Token = "openiaas:vpc:getFloatingIps";

    /// <summary>Asks at once.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Task<GetFloatingIpsResult> InvokeAsync(GetFloatingIpsArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.InvokeAsync<GetFloatingIpsResult>(Token, args ?? new GetFloatingIpsArgs(), PackageVersion.Defaults(options));

    /// <summary>Asks once the arguments are known.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Output<GetFloatingIpsResult> Invoke(GetFloatingIpsInvokeArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.Invoke<GetFloatingIpsResult>(Token, args ?? new GetFloatingIpsInvokeArgs(), PackageVersion.Defaults(options));

    /// <inheritdoc cref="Invoke(GetFloatingIpsInvokeArgs, InvokeOptions)"/>
    public static Output<GetFloatingIpsResult> Invoke(GetFloatingIpsInvokeArgs? args, InvokeOutputOptions options) =>
        Deployment.Instance.Invoke<GetFloatingIpsResult>(Token, args ?? new GetFloatingIpsInvokeArgs(), PackageVersion.Defaults(options));
}
