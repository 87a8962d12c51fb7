using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.ObjectStorage;

/// <summary>What to tell of the namespace.</summary>
public sealed class GetNamespaceArgs : InvokeArgs;
