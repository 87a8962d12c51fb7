using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Iam;

/// <summary>Where to look for personal access tokens.</summary>
public sealed class GetPersonalAccessTokensArgs : InvokeArgs;
