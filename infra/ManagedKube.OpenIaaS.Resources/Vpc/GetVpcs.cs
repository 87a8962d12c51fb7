using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Vpc;

/// <summary>Lists all VPCs.</summary>
public static class GetVpcs
{
    private const string Token = "openiaas:vpc:getVpcs";

    /// <summary>Asks at once.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Task<GetVpcsResult> InvokeAsync(GetVpcsArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.InvokeAsync<GetVpcsResult>(Token, args ?? new GetVpcsArgs(), PackageVersion.Defaults(options));

    /// <summary>Asks once the arguments are known.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Output<GetVpcsResult> Invoke(GetVpcsInvokeArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.Invoke<GetVpcsResult>(Token, args ?? new GetVpcsInvokeArgs(), PackageVersion.Defaults(options));

    /// <inheritdoc cref="Invoke(GetVpcsInvokeArgs, InvokeOptions)"/>
    public static Output<GetVpcsResult> Invoke(GetVpcsInvokeArgs? args, InvokeOutputOptions options) =>
        Deployment.Instance.Invoke<GetVpcsResult>(Token, args ?? new GetVpcsInvokeArgs(), PackageVersion.Defaults(options));
}
