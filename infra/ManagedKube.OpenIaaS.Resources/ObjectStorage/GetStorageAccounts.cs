using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.ObjectStorage;

/// <summary>Lists all storage accounts.</summary>
public static class GetStorageAccounts
{
    private const string Token = "openiaas:objectstorage:getStorageAccounts";

    /// <summary>Asks at once.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Task<GetStorageAccountsResult> InvokeAsync(GetStorageAccountsArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.InvokeAsync<GetStorageAccountsResult>(Token, args ?? new GetStorageAccountsArgs(), PackageVersion.Defaults(options));

    /// <summary>Asks once the arguments are known.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Output<GetStorageAccountsResult> Invoke(GetStorageAccountsInvokeArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.Invoke<GetStorageAccountsResult>(Token, args ?? new GetStorageAccountsInvokeArgs(), PackageVersion.Defaults(options));

    /// <inheritdoc cref="Invoke(GetStorageAccountsInvokeArgs, InvokeOptions)"/>
    public static Output<GetStorageAccountsResult> Invoke(GetStorageAccountsInvokeArgs? args, InvokeOutputOptions options) =>
        Deployment.Instance.Invoke<GetStorageAccountsResult>(Token, args ?? new GetStorageAccountsInvokeArgs(), PackageVersion.Defaults(options));
}
