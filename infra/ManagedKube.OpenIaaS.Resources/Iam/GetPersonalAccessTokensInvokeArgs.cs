using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Iam;

/// <summary>Where to look for personal access tokens; may come from other resources.</summary>
public sealed class GetPersonalAccessTokensInvokeArgs : InvokeArgs;
