using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>Finds the one virtual disk of an id or an exact name. None and several are errors that list what there is.</summary>
public static class GetVirtualDisk
{
    private const string Token = "openiaas:compute:getVirtualDisk";

    /// <summary>Asks at once.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Task<GetVirtualDiskResult> InvokeAsync(GetVirtualDiskArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.InvokeAsync<GetVirtualDiskResult>(Token, args ?? new GetVirtualDiskArgs(), PackageVersion.Defaults(options));

    /// <summary>Asks once the arguments are known.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Output<GetVirtualDiskResult> Invoke(GetVirtualDiskInvokeArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.Invoke<GetVirtualDiskResult>(Token, args ?? new GetVirtualDiskInvokeArgs(), PackageVersion.Defaults(options));

    /// <inheritdoc cref="Invoke(GetVirtualDiskInvokeArgs, InvokeOptions)"/>
    public static Output<GetVirtualDiskResult> Invoke(GetVirtualDiskInvokeArgs? args, InvokeOutputOptions options) =>
        Deployment.Instance.Invoke<GetVirtualDiskResult>(Token, args ?? new GetVirtualDiskInvokeArgs(), PackageVersion.Defaults(options));
}
