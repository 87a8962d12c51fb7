using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Iam;

/// <summary>Lists all users that are somewhere.</summary>
public static class GetUsers
{
    private const string Token = "openiaas:iam:getUsers";

    /// <summary>Asks at once.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Task<GetUsersResult> InvokeAsync(GetUsersArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.InvokeAsync<GetUsersResult>(Token, args ?? new GetUsersArgs(), PackageVersion.Defaults(options));

    /// <summary>Asks once the arguments are known.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Output<GetUsersResult> Invoke(GetUsersInvokeArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.Invoke<GetUsersResult>(Token, args ?? new GetUsersInvokeArgs(), PackageVersion.Defaults(options));

    /// <inheritdoc cref="Invoke(GetUsersInvokeArgs, InvokeOptions)"/>
    public static Output<GetUsersResult> Invoke(GetUsersInvokeArgs? args, InvokeOutputOptions options) =>
        Deployment.Instance.Invoke<GetUsersResult>(Token, args ?? new GetUsersInvokeArgs(), PackageVersion.Defaults(options));
}
