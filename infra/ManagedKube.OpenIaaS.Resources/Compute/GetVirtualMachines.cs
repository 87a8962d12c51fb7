using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>Lists all virtual machines that are somewhere.</summary>
public static class GetVirtualMachines
{
    private const string Token = "openiaas:compute:getVirtualMachines";

    /// <summary>Asks at once.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Task<GetVirtualMachinesResult> InvokeAsync(GetVirtualMachinesArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.InvokeAsync<GetVirtualMachinesResult>(Token, args ?? new GetVirtualMachinesArgs(), PackageVersion.Defaults(options));

    /// <summary>Asks once the arguments are known.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Output<GetVirtualMachinesResult> Invoke(GetVirtualMachinesInvokeArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.Invoke<GetVirtualMachinesResult>(Token, args ?? new GetVirtualMachinesInvokeArgs(), PackageVersion.Defaults(options));

    /// <inheritdoc cref="Invoke(GetVirtualMachinesInvokeArgs, InvokeOptions)"/>
    public static Output<GetVirtualMachinesResult> Invoke(GetVirtualMachinesInvokeArgs? args, InvokeOutputOptions options) =>
        Deployment.Instance.Invoke<GetVirtualMachinesResult>(Token, args ?? new GetVirtualMachinesInvokeArgs(), PackageVersion.Defaults(options));
}
