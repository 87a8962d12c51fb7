using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>Lists all storage repositories that are somewhere.</summary>
public static class GetStorageRepositories
{
    private const string Token = "openiaas:compute:getStorageRepositories";

    /// <summary>Asks at once.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Task<GetStorageRepositoriesResult> InvokeAsync(GetStorageRepositoriesArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.InvokeAsync<GetStorageRepositoriesResult>(Token, args ?? new GetStorageRepositoriesArgs(), PackageVersion.Defaults(options));

    /// <summary>Asks once the arguments are known.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Output<GetStorageRepositoriesResult> Invoke(GetStorageRepositoriesInvokeArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.Invoke<GetStorageRepositoriesResult>(Token, args ?? new GetStorageRepositoriesInvokeArgs(), PackageVersion.Defaults(options));

    /// <inheritdoc cref="Invoke(GetStorageRepositoriesInvokeArgs, InvokeOptions)"/>
    public static Output<GetStorageRepositoriesResult> Invoke(GetStorageRepositoriesInvokeArgs? args, InvokeOutputOptions options) =>
        Deployment.Instance.Invoke<GetStorageRepositoriesResult>(Token, args ?? new GetStorageRepositoriesInvokeArgs(), PackageVersion.Defaults(options));
}
