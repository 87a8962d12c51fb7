using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Iam;

/// <summary>Where to look for features; may come from other resources.</summary>
public sealed class GetFeaturesInvokeArgs : InvokeArgs;
