using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Vpc;

/// <summary>Lists all static IPs that are somewhere.</summary>
public static class GetStaticIps
{
    private const string Token = "openiaas:vpc:getStaticIps";

    /// <summary>Asks at once.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Task<GetStaticIpsResult> InvokeAsync(GetStaticIpsArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.InvokeAsync<GetStaticIpsResult>(Token, args ?? new GetStaticIpsArgs(), PackageVersion.Defaults(options));

    /// <summary>Asks once the arguments are known.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Output<GetStaticIpsResult> Invoke(GetStaticIpsInvokeArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.Invoke<GetStaticIpsResult>(Token, args ?? new GetStaticIpsInvokeArgs(), PackageVersion.Defaults(options));

    /// <inheritdoc cref="Invoke(GetStaticIpsInvokeArgs, InvokeOptions)"/>
    public static Output<GetStaticIpsResult> Invoke(GetStaticIpsInvokeArgs? args, InvokeOutputOptions options) =>
        Deployment.Instance.Invoke<GetStaticIpsResult>(Token, args ?? new GetStaticIpsInvokeArgs(), PackageVersion.Defaults(options));
}
