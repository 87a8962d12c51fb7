using System.Collections.Immutable;
using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>The templates that were found.</summary>
[OutputType]
public sealed class GetTemplatesResult
{
    /// <summary>The templates; none is an empty list.</summary>
    public readonly ImmutableArray<Outputs.GetTemplatesTemplateResult> Templates;

    [OutputConstructor]
    private GetTemplatesResult(ImmutableArray<Outputs.GetTemplatesTemplateResult> templates)
    {
        Templates = templates;
    }
}
