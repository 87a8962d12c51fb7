using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Iam;

/// <summary>Lists the roles that users have in tenants.</summary>
public static class GetRoleAssignments
{
    private const string Token = "openiaas:iam:getRoleAssignments";

    /// <summary>Asks at once.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Task<GetRoleAssignmentsResult> InvokeAsync(GetRoleAssignmentsArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.InvokeAsync<GetRoleAssignmentsResult>(Token, args ?? new GetRoleAssignmentsArgs(), PackageVersion.Defaults(options));

    /// <summary>Asks once the arguments are known.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Output<GetRoleAssignmentsResult> Invoke(GetRoleAssignmentsInvokeArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.Invoke<GetRoleAssignmentsResult>(Token, args ?? new GetRoleAssignmentsInvokeArgs(), PackageVersion.Defaults(options));

    /// <inheritdoc cref="Invoke(GetRoleAssignmentsInvokeArgs, InvokeOptions)"/>
    public static Output<GetRoleAssignmentsResult> Invoke(GetRoleAssignmentsInvokeArgs? args, InvokeOutputOptions options) =>
        Deployment.Instance.Invoke<GetRoleAssignmentsResult>(Token, args ?? new GetRoleAssignmentsInvokeArgs(), PackageVersion.Defaults(options));
}
