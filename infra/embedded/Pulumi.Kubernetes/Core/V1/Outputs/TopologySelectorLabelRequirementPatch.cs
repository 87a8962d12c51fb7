using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>TopologySelectorLabelRequirement</c> as outputs.</summary>
[OutputType]
public sealed class TopologySelectorLabelRequirementPatch
{
    public readonly string Key;
    public readonly ImmutableArray<string> Values;

    [OutputConstructor]
    private TopologySelectorLabelRequirementPatch(
        string key,
        ImmutableArray<string> values)
    {
        Key = key;
        Values = values;
    }
}
