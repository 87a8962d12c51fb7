using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Iam;

/// <summary>Where to look for features.</summary>
public sealed class GetFeaturesArgs : InvokeArgs;
