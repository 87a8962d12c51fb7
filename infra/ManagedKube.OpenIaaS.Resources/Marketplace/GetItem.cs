using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Marketplace;

/// <summary>Finds the one marketplace item of an id or an exact name. None and several are errors that list what there is.</summary>
public static class GetItem
{
    private const string Token = "openiaas:marketplace:getItem";

    /// <summary>Asks at once.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Task<GetItemResult> InvokeAsync(GetItemArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.InvokeAsync<GetItemResult>(Token, args ?? new GetItemArgs(), PackageVersion.Defaults(options));

    /// <summary>Asks once the arguments are known.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Output<GetItemResult> Invoke(GetItemInvokeArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.Invoke<GetItemResult>(Token, args ?? new GetItemInvokeArgs(), PackageVersion.Defaults(options));

    /// <inheritdoc cref="Invoke(GetItemInvokeArgs, InvokeOptions)"/>
    public static Output<GetItemResult> Invoke(GetItemInvokeArgs? args, InvokeOutputOptions options) =>
        Deployment.Instance.Invoke<GetItemResult>(Token, args ?? new GetItemInvokeArgs(), PackageVersion.Defaults(options));
}
