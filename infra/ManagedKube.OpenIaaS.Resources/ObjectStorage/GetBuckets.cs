using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.ObjectStorage;

/// <summary>Lists all buckets.</summary>
public static class GetBuckets
{
    private const string Token = "openiaas:objectstorage:getBuckets";

    /// <summary>Asks at once.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Task<GetBucketsResult> InvokeAsync(GetBucketsArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.InvokeAsync<GetBucketsResult>(Token, args ?? new GetBucketsArgs(), PackageVersion.Defaults(options));

    /// <summary>Asks once the arguments are known.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Output<GetBucketsResult> Invoke(GetBucketsInvokeArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.Invoke<GetBucketsResult>(Token, args ?? new GetBucketsInvokeArgs(), PackageVersion.Defaults(options));

    /// <inheritdoc cref="Invoke(GetBucketsInvokeArgs, InvokeOptions)"/>
    public static Output<GetBucketsResult> Invoke(GetBucketsInvokeArgs? args, InvokeOutputOptions options) =>
        Deployment.Instance.Invoke<GetBucketsResult>(Token, args ?? new GetBucketsInvokeArgs(), PackageVersion.Defaults(options));
}
