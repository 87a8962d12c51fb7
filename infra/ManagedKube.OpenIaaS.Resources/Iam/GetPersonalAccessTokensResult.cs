using System.Collections.Immutable;
using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Iam;

/// <summary>The personal access tokens that were found.</summary>
[OutputType]
public sealed class GetPersonalAccessTokensResult
{
    /// <summary>The personal access tokens; none is an empty list.</summary>
    public readonly ImmutableArray<Outputs.GetPersonalAccessTokensPersonalAccessTokenResult> PersonalAccessTokens;

    [OutputConstructor]
    private GetPersonalAccessTokensResult(ImmutableArray<Outputs.GetPersonalAccessTokensPersonalAccessTokenResult> personalAccessTokens)
    {
        PersonalAccessTokens = personalAccessTokens;
    }
}
