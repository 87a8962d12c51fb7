using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.ObjectStorage;

/// <summary>Finds the one bucket of an id or an exact name. None and several are errors that list what there is.</summary>
public static class GetBucket
{
    private const string Token = "openiaas:objectstorage:getBucket";

    /// <summary>Asks at once.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Task<GetBucketResult> InvokeAsync(GetBucketArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.InvokeAsync<GetBucketResult>(Token, args ?? new GetBucketArgs(), PackageVersion.Defaults(options));

    /// <summary>Asks once the arguments are known.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Output<GetBucketResult> Invoke(GetBucketInvokeArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.Invoke<GetBucketResult>(Token, args ?? new GetBucketInvokeArgs(), PackageVersion.Defaults(options));

    /// <inheritdoc cref="Invoke(GetBucketInvokeArgs, InvokeOptions)"/>
    public static Output<GetBucketResult> Invoke(GetBucketInvokeArgs? args, InvokeOutputOptions options) =>
        Deployment.Instance.Invoke<GetBucketResult>(Token, args ?? new GetBucketInvokeArgs(), PackageVersion.Defaults(options));
}
