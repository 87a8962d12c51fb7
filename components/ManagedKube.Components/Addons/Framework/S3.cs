using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Storage;
using Pulumi;

namespace ManagedKube.Components.Addons.Framework;

/// <summary>How add-ons reach their buckets.</summary>
internal static class S3
{
    /// <summary>The address of the S3 API.</summary>
    /// <exception cref="InvalidOperationException">The definition names no namespace, which the rules demand of Full (V65).</exception>
    public static string Endpoint(ClusterPlan plan) =>
        plan.ObjectStorage.Endpoint ?? throw new InvalidOperationException($"{plan.Definition.Code} has no address of its object storage.");

    /// <summary>The name of the bucket for a use.</summary>
    public static string Bucket(ClusterPlan plan, BucketUse use) => plan.ObjectStorage.Buckets.Single(bucket => bucket.Use == use).Name;

    /// <summary>The keys of a bucket's account, as a Secret holds them.</summary>
    /// <param name="account">The account.</param>
    /// <param name="accessKey">What the Secret calls its access key.</param>
    /// <param name="secretKey">What it calls its secret key.</param>
    /// <exception cref="RunException">The secret key is not known; the text says what to do.</exception>
    public static InputMap<string> Keys(BucketAccount account, string accessKey, string secretKey) =>
        new() { [accessKey] = account.AccessKeyId, [secretKey] = SecretKey(account) };

    /// <summary>The secret key of a bucket's account.</summary>
    /// <exception cref="RunException">It is not known; the text says what to do.</exception>
    public static Output<string> SecretKey(BucketAccount account) => account.SecretAccessKey.Apply(key => key ?? throw new RunException(
        "The secret key of a storage account is not known, since the platform tells it once: take the account out of the state, and the next deployment makes another."));
}
