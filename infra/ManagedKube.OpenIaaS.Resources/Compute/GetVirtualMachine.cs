using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>Finds the one virtual machine of an id or an exact name. None and several are errors that list what there is.</summary>
public static class GetVirtualMachine
{
    private const string Token = "openiaas:compute:getVirtualMachine";

    /// <summary>Asks at once.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Task<GetVirtualMachineResult> InvokeAsync(GetVirtualMachineArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.InvokeAsync<GetVirtualMachineResult>(Token, args ?? new GetVirtualMachineArgs(), PackageVersion.Defaults(options));

    /// <summary>Asks once the arguments are known.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Output<GetVirtualMachineResult> Invoke(GetVirtualMachineInvokeArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.Invoke<GetVirtualMachineResult>(Token, args ?? new GetVirtualMachineInvokeArgs(), PackageVersion.Defaults(options));

    /// <inheritdoc cref="Invoke(GetVirtualMachineInvokeArgs, InvokeOptions)"/>
    public static Output<GetVirtualMachineResult> Invoke(GetVirtualMachineInvokeArgs? args, InvokeOutputOptions options) =>
        Deployment.Instance.Invoke<GetVirtualMachineResult>(Token, args ?? new GetVirtualMachineInvokeArgs(), PackageVersion.Defaults(options));
}
