using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.ObjectStorage;

/// <summary>Where to look for buckets; may come from other resources.</summary>
public sealed class GetBucketsInvokeArgs : InvokeArgs;
