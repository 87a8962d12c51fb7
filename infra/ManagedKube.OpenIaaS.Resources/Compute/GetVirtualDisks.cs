using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>Lists all virtual disks and ISO images that are somewhere.</summary>
public static class GetVirtualDisks
{
    private const string Token = "openiaas:compute:getVirtualDisks";

    /// <summary>Asks at once.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Task<GetVirtualDisksResult> InvokeAsync(GetVirtualDisksArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.InvokeAsync<GetVirtualDisksResult>(Token, args ?? new GetVirtualDisksArgs(), PackageVersion.Defaults(options));

    /// <summary>Asks once the arguments are known.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Output<GetVirtualDisksResult> Invoke(GetVirtualDisksInvokeArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.Invoke<GetVirtualDisksResult>(Token, args ?? new GetVirtualDisksInvokeArgs(), PackageVersion.Defaults(options));

    /// <inheritdoc cref="Invoke(GetVirtualDisksInvokeArgs, InvokeOptions)"/>
    public static Output<GetVirtualDisksResult> Invoke(GetVirtualDisksInvokeArgs? args, InvokeOutputOptions options) =>
        Deployment.Instance.Invoke<GetVirtualDisksResult>(Token, args ?? new GetVirtualDisksInvokeArgs(), PackageVersion.Defaults(options));
}
