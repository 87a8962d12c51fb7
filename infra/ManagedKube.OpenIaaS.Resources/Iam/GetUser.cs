using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Iam;

/// <summary>Finds the one user of an id or an exact name. None and several are errors that list what there is.</summary>
public static class GetUser
{
    private const string Token = "openiaas:iam:getUser";

    /// <summary>Asks at once.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Task<GetUserResult> InvokeAsync(GetUserArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.InvokeAsync<GetUserResult>(Token, args ?? new GetUserArgs(), PackageVersion.Defaults(options));

    /// <summary>Asks once the arguments are known.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Output<GetUserResult> Invoke(GetUserInvokeArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.Invoke<GetUserResult>(Token, args ?? new GetUserInvokeArgs(), PackageVersion.Defaults(options));

    /// <inheritdoc cref="Invoke(GetUserInvokeArgs, InvokeOptions)"/>
    public static Output<GetUserResult> Invoke(GetUserInvokeArgs? args, InvokeOutputOptions options) =>
        Deployment.Instance.Invoke<GetUserResult>(Token, args ?? new GetUserInvokeArgs(), PackageVersion.Defaults(options));
}
