using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.ObjectStorage;

/// <summary>Finds the one bucket role of an id or an exact name. None and several are errors that list what there is.</summary>
public static class GetRole
{
    private const string Token = "openiaas:objectstorage:getRole";

    /// <summary>Asks at once.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Task<GetRoleResult> InvokeAsync(GetRoleArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.InvokeAsync<GetRoleResult>(Token, args ?? new GetRoleArgs(), PackageVersion.Defaults(options));

    /// <summary>Asks once the arguments are known.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Output<GetRoleResult> Invoke(GetRoleInvokeArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.Invoke<GetRoleResult>(Token, args ?? new GetRoleInvokeArgs(), PackageVersion.Defaults(options));

    /// <inheritdoc cref="Invoke(GetRoleInvokeArgs, InvokeOptions)"/>
    public static Output<GetRoleResult> Invoke(GetRoleInvokeArgs? args, InvokeOutputOptions options) =>
        Deployment.Instance.Invoke<GetRoleResult>(Token, args ?? new GetRoleInvokeArgs(), PackageVersion.Defaults(options));
}
