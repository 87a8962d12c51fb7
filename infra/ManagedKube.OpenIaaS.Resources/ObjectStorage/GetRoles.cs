using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.ObjectStorage;

/// <summary>Lists all bucket roles.</summary>
public static class GetRoles
{
    private const string Token = "openiaas:objectstorage:getRoles";

    /// <summary>Asks at once.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Task<GetRolesResult> InvokeAsync(GetRolesArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.InvokeAsync<GetRolesResult>(Token, args ?? new GetRolesArgs(), PackageVersion.Defaults(options));

    /// <summary>Asks once the arguments are known.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Output<GetRolesResult> Invoke(GetRolesInvokeArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.Invoke<GetRolesResult>(Token, args ?? new GetRolesInvokeArgs(), PackageVersion.Defaults(options));

    /// <inheritdoc cref="Invoke(GetRolesInvokeArgs, InvokeOptions)"/>
    public static Output<GetRolesResult> Invoke(GetRolesInvokeArgs? args, InvokeOutputOptions options) =>
        Deployment.Instance.Invoke<GetRolesResult>(Token, args ?? new GetRolesInvokeArgs(), PackageVersion.Defaults(options));
}
