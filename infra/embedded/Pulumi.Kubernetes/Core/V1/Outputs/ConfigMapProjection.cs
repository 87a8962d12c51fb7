using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>ConfigMapProjection</c> as outputs.</summary>
[OutputType]
public sealed class ConfigMapProjection
{
    public readonly ImmutableArray<KeyToPath> Items;
    public readonly string Name;
    public readonly bool Optional;

    [OutputConstructor]
    private ConfigMapProjection(
        ImmutableArray<KeyToPath> items,
        string name,
        bool optional)
    {
        Items = items;
        Name = name;
        Optional = optional;
    }
}
