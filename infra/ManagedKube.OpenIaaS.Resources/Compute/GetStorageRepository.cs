using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>Finds the one storage repository of an id or an exact name. None and several are errors that list what there is.</summary>
public static class GetStorageRepository
{
    private const string Token = "openiaas:compute:getStorageRepository";

    /// <summary>Asks at once.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Task<GetStorageRepositoryResult> InvokeAsync(GetStorageRepositoryArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.InvokeAsync<GetStorageRepositoryResult>(Token, args ?? new GetStorageRepositoryArgs(), PackageVersion.Defaults(options));

    /// <summary>Asks once the arguments are known.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Output<GetStorageRepositoryResult> Invoke(GetStorageRepositoryInvokeArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.Invoke<GetStorageRepositoryResult>(Token, args ?? new GetStorageRepositoryInvokeArgs(), PackageVersion.Defaults(options));

    /// <inheritdoc cref="Invoke(GetStorageRepositoryInvokeArgs, InvokeOptions)"/>
    public static Output<GetStorageRepositoryResult> Invoke(GetStorageRepositoryInvokeArgs? args, InvokeOutputOptions options) =>
        Deployment.Instance.Invoke<GetStorageRepositoryResult>(Token, args ?? new GetStorageRepositoryInvokeArgs(), PackageVersion.Defaults(options));
}
