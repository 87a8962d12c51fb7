using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Marketplace;

/// <summary>Lists all marketplace items that are somewhere.</summary>
public static class GetItems
{
    private const string Token = "openiaas:marketplace:getItems";

    /// <summary>Asks at once.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Task<GetItemsResult> InvokeAsync(GetItemsArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.InvokeAsync<GetItemsResult>(Token, args ?? new GetItemsArgs(), PackageVersion.Defaults(options));

    /// <summary>Asks once the arguments are known.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Output<GetItemsResult> Invoke(GetItemsInvokeArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.Invoke<GetItemsResult>(Token, args ?? new GetItemsInvokeArgs(), PackageVersion.Defaults(options));

    /// <inheritdoc cref="Invoke(GetItemsInvokeArgs, InvokeOptions)"/>
    public static Output<GetItemsResult> Invoke(GetItemsInvokeArgs? args, InvokeOutputOptions options) =>
        Deployment.Instance.Invoke<GetItemsResult>(Token, args ?? new GetItemsInvokeArgs(), PackageVersion.Defaults(options));
}
