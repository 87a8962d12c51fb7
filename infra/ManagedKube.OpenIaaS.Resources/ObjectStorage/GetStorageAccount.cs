using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.ObjectStorage;

/// <summary>Finds the one storage account of an id or an exact name. None and several are errors that list what there is.</summary>
public static class GetStorageAccount
{
    private const string Token = "openiaas:objectstorage:getStorageAccount";

    /// <summary>Asks at once.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Task<GetStorageAccountResult> InvokeAsync(GetStorageAccountArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.InvokeAsync<GetStorageAccountResult>(Token, args ?? new GetStorageAccountArgs(), PackageVersion.Defaults(options));

    /// <summary>Asks once the arguments are known.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Output<GetStorageAccountResult> Invoke(GetStorageAccountInvokeArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.Invoke<GetStorageAccountResult>(Token, args ?? new GetStorageAccountInvokeArgs(), PackageVersion.Defaults(options));

    /// <inheritdoc cref="Invoke(GetStorageAccountInvokeArgs, InvokeOptions)"/>
    public static Output<GetStorageAccountResult> Invoke(GetStorageAccountInvokeArgs? args, InvokeOutputOptions options) =>
        Deployment.Instance.Invoke<GetStorageAccountResult>(Token, args ?? new GetStorageAccountInvokeArgs(), PackageVersion.Defaults(options));
}
