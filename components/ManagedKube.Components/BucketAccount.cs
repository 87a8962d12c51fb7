using Pulumi;

namespace ManagedKube.Components;

/// <summary>How the one user of a bucket reaches it.</summary>
/// <param name="Bucket">The bucket's name, once the account may use it.</param>
/// <param name="AccessKeyId">The account's S3 access key.</param>
/// <param name="SecretAccessKey">Its secret key; a secret. Null after an import, since the platform tells it once.</param>
public sealed record BucketAccount(Output<string> Bucket, Output<string> AccessKeyId, Output<string?> SecretAccessKey);
