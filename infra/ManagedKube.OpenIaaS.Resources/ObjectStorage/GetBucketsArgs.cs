using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.ObjectStorage;

/// <summary>Where to look for buckets.</summary>
public sealed class GetBucketsArgs : InvokeArgs;
