using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Tag;

/// <summary>Tells the tags of a virtual machine.</summary>
public static class GetTags
{
    private const string Token = "openiaas:tag:getTags";

    /// <summary>Asks at once.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Task<GetTagsResult> InvokeAsync(GetTagsArgs args, InvokeOptions? options = null) =>
        Deployment.Instance.InvokeAsync<GetTagsResult>(Token, args ?? new GetTagsArgs(), PackageVersion.Defaults(options));

    /// <summary>Asks once the arguments are known.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Output<GetTagsResult> Invoke(GetTagsInvokeArgs args, InvokeOptions? options = null) =>
        Deployment.Instance.Invoke<GetTagsResult>(Token, args ?? new GetTagsInvokeArgs(), PackageVersion.Defaults(options));

    /// <inheritdoc cref="Invoke(GetTagsInvokeArgs, InvokeOptions)"/>
    public static Output<GetTagsResult> Invoke(GetTagsInvokeArgs args, InvokeOutputOptions options) =>
        Deployment.Instance.Invoke<GetTagsResult>(Token, args ?? new GetTagsInvokeArgs(), PackageVersion.Defaults(options));
}
