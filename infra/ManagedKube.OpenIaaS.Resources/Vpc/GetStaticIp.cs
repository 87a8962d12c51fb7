using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Vpc;

/// <summary>Finds the one static IP of an id or an exact name. None and several are errors that list what there is.</summary>
public static class GetStaticIp
{
    private const string Token = "openiaas:vpc:getStaticIp";

    /// <summary>Asks at once.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Task<GetStaticIpResult> InvokeAsync(GetStaticIpArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.InvokeAsync<GetStaticIpResult>(Token, args ?? new GetStaticIpArgs(), PackageVersion.Defaults(options));

    /// <summary>Asks once the arguments are known.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Output<GetStaticIpResult> Invoke(GetStaticIpInvokeArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.Invoke<GetStaticIpResult>(Token, args ?? new GetStaticIpInvokeArgs(), PackageVersion.Defaults(options));

    /// <inheritdoc cref="Invoke(GetStaticIpInvokeArgs, InvokeOptions)"/>
    public static Output<GetStaticIpResult> Invoke(GetStaticIpInvokeArgs? args, InvokeOutputOptions options) =>
        Deployment.Instance.Invoke<GetStaticIpResult>(Token, args ?? new GetStaticIpInvokeArgs(), PackageVersion.Defaults(options));
}
