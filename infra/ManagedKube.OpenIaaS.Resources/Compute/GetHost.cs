using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>Finds the one host of an id or an exact name. None and several are errors that list what there is.</summary>
public static class GetHost
{
    private const string Token = "openiaas:compute:getHost";

    /// <summary>Asks at once.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Task<GetHostResult> InvokeAsync(GetHostArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.InvokeAsync<GetHostResult>(Token, args ?? new GetHostArgs(), PackageVersion.Defaults(options));

    /// <summary>Asks once the arguments are known.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Output<GetHostResult> Invoke(GetHostInvokeArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.Invoke<GetHostResult>(Token, args ?? new GetHostInvokeArgs(), PackageVersion.Defaults(options));

    /// <inheritdoc cref="Invoke(GetHostInvokeArgs, InvokeOptions)"/>
    public static Output<GetHostResult> Invoke(GetHostInvokeArgs? args, InvokeOutputOptions options) =>
        Deployment.Instance.Invoke<GetHostResult>(Token, args ?? new GetHostInvokeArgs(), PackageVersion.Defaults(options));
}
