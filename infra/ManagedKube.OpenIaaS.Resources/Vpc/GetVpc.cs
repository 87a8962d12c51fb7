using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Vpc;

/// <summary>Finds the one VPC of an id or an exact name. None and several are errors that list what there is.</summary>
public static class GetVpc
{
    private const string Token = "openiaas:vpc:getVpc";

    /// <summary>Asks at once.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Task<GetVpcResult> InvokeAsync(GetVpcArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.InvokeAsync<GetVpcResult>(Token, args ?? new GetVpcArgs(), PackageVersion.Defaults(options));

    /// <summary>Asks once the arguments are known.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Output<GetVpcResult> Invoke(GetVpcInvokeArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.Invoke<GetVpcResult>(Token, args ?? new GetVpcInvokeArgs(), PackageVersion.Defaults(options));

    /// <inheritdoc cref="Invoke(GetVpcInvokeArgs, InvokeOptions)"/>
    public static Output<GetVpcResult> Invoke(GetVpcInvokeArgs? args, InvokeOutputOptions options) =>
        Deployment.Instance.Invoke<GetVpcResult>(Token, args ?? new GetVpcInvokeArgs(), PackageVersion.Defaults(options));
}
