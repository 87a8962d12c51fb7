using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.ObjectStorage;

/// <summary>What to tell of the namespace; may come from other resources.</summary>
public sealed class GetNamespaceInvokeArgs : InvokeArgs;
