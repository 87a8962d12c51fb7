using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Marketplace;

/// <summary>Tells what a machine made from a marketplace item has at first.</summary>
public static class GetItemInfo
{
    private const string Token = "openiaas:marketplace:getItemInfo";

    /// <summary>Asks at once.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Task<GetItemInfoResult> InvokeAsync(GetItemInfoArgs args, InvokeOptions? options = null) =>
        Deployment.Instance.InvokeAsync<GetItemInfoResult>(Token, args ?? new GetItemInfoArgs(), PackageVersion.Defaults(options));

    /// <summary>Asks once the arguments are known.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Output<GetItemInfoResult> Invoke(GetItemInfoInvokeArgs args, InvokeOptions? options = null) =>
        Deployment.Instance.Invoke<GetItemInfoResult>(Token, args ?? new GetItemInfoInvokeArgs(), PackageVersion.Defaults(options));

    /// <inheritdoc cref="Invoke(GetItemInfoInvokeArgs, InvokeOptions)"/>
    public static Output<GetItemInfoResult> Invoke(GetItemInfoInvokeArgs args, InvokeOutputOptions options) =>
        Deployment.Instance.Invoke<GetItemInfoResult>(Token, args ?? new GetItemInfoInvokeArgs(), PackageVersion.Defaults(options));
}
