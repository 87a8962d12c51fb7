using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Types.Outputs.ApiExtensions.V1;

/// <summary>The fields of Kubernetes' <c>CustomResourceDefinitionStatus</c> as outputs.</summary>
[OutputType]
public sealed class CustomResourceDefinitionStatus
{
    public readonly CustomResourceDefinitionNames AcceptedNames;
    public readonly ImmutableArray<CustomResourceDefinitionCondition> Conditions;
    public readonly int ObservedGeneration;
    public readonly ImmutableArray<string> StoredVersions;

    [OutputConstructor]
    private CustomResourceDefinitionStatus(
        CustomResourceDefinitionNames acceptedNames,
        ImmutableArray<CustomResourceDefinitionCondition> conditions,
        int observedGeneration,
        ImmutableArray<string> storedVersions)
    {
        AcceptedNames = acceptedNames;
        Conditions = conditions;
        ObservedGeneration = observedGeneration;
        StoredVersions = storedVersions;
    }
}
