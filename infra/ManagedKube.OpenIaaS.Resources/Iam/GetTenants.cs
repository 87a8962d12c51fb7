using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Iam;

/// <summary>Lists all tenants.</summary>
public static class GetTenants
{
    private const string Token = "openiaas:iam:getTenants";

    /// <summary>Asks at once.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Task<GetTenantsResult> InvokeAsync(GetTenantsArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.InvokeAsync<GetTenantsResult>(Token, args ?? new GetTenantsArgs(), PackageVersion.Defaults(options));

    /// <summary>Asks once the arguments are known.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Output<GetTenantsResult> Invoke(GetTenantsInvokeArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.Invoke<GetTenantsResult>(Token, args ?? new GetTenantsInvokeArgs(), PackageVersion.Defaults(options));

    /// <inheritdoc cref="Invoke(GetTenantsInvokeArgs, InvokeOptions)"/>
    public static Output<GetTenantsResult> Invoke(GetTenantsInvokeArgs? args, InvokeOutputOptions options) =>
        Deployment.Instance.Invoke<GetTenantsResult>(Token, args ?? new GetTenantsInvokeArgs(), PackageVersion.Defaults(options));
}
