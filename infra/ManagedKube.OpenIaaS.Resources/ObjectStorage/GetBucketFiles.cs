using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.ObjectStorage;

/// <summary>Lists the objects of a bucket.</summary>
public static class GetBucketFiles
{
    private const string Token = "openiaas:objectstorage:getBucketFiles";

    /// <summary>Asks at once.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Task<GetBucketFilesResult> InvokeAsync(GetBucketFilesArgs args, InvokeOptions? options = null) =>
        Deployment.Instance.InvokeAsync<GetBucketFilesResult>(Token, args ?? new GetBucketFilesArgs(), PackageVersion.Defaults(options));

    /// <summary>Asks once the arguments are known.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Output<GetBucketFilesResult> Invoke(GetBucketFilesInvokeArgs args, InvokeOptions? options = null) =>
        Deployment.Instance.Invoke<GetBucketFilesResult>(Token, args ?? new GetBucketFilesInvokeArgs(), PackageVersion.Defaults(options));

    /// <inheritdoc cref="Invoke(GetBucketFilesInvokeArgs, InvokeOptions)"/>
    public static Output<GetBucketFilesResult> Invoke(GetBucketFilesInvokeArgs args, InvokeOutputOptions options) =>
        Deployment.Instance.Invoke<GetBucketFilesResult>(Token, args ?? new GetBucketFilesInvokeArgs(), PackageVersion.Defaults(options));
}
