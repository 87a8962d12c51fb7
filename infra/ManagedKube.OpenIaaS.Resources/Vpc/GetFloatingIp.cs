using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Vpc;

/// <summary>Finds the one floating IP of an id or an exact name. None and several are errors that list what there is.</summary>
public static class GetFloatingIp
{
    private const string Token = "openiaas:vpc:getFloatingIp";

    /// <summary>Asks at once.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Task<GetFloatingIpResult> InvokeAsync(GetFloatingIpArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.InvokeAsync<GetFloatingIpResult>(Token, args ?? new GetFloatingIpArgs(), PackageVersion.Defaults(options));

    /// <summary>Asks once the arguments are known.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Output<GetFloatingIpResult> Invoke(GetFloatingIpInvokeArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.Invoke<GetFloatingIpResult>(Token, args ?? new GetFloatingIpInvokeArgs(), PackageVersion.Defaults(options));

    /// <inheritdoc cref="Invoke(GetFloatingIpInvokeArgs, InvokeOptions)"/>
    public static Output<GetFloatingIpResult> Invoke(GetFloatingIpInvokeArgs? args, InvokeOutputOptions options) =>
        Deployment.Instance.Invoke<GetFloatingIpResult>(Token, args ?? new GetFloatingIpInvokeArgs(), PackageVersion.Defaults(options));
}
