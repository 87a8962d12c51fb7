using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Iam;

/// <summary>Finds the one tenant of an id or an exact name. None and several are errors that list what there is.</summary>
public static class GetTenant
{
    private const string Token = "openiaas:iam:getTenant";

    /// <summary>Asks at once.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Task<GetTenantResult> InvokeAsync(GetTenantArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.InvokeAsync<GetTenantResult>(Token, args ?? new GetTenantArgs(), PackageVersion.Defaults(options));

    /// <summary>Asks once the arguments are known.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Output<GetTenantResult> Invoke(GetTenantInvokeArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.Invoke<GetTenantResult>(Token, args ?? new GetTenantInvokeArgs(), PackageVersion.Defaults(options));

    /// <inheritdoc cref="Invoke(GetTenantInvokeArgs, InvokeOptions)"/>
    public static Output<GetTenantResult> Invoke(GetTenantInvokeArgs? args, InvokeOutputOptions options) =>
        Deployment.Instance.Invoke<GetTenantResult>(Token, args ?? new GetTenantInvokeArgs(), PackageVersion.Defaults(options));
}
