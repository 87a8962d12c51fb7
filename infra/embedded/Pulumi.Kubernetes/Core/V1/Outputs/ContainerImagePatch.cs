using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>ContainerImage</c> as outputs.</summary>
[OutputType]
public sealed class ContainerImagePatch
{
    public readonly ImmutableArray<string> Names;
    public readonly int SizeBytes;

    [OutputConstructor]
    private ContainerImagePatch(
        ImmutableArray<string> names,
        int sizeBytes)
    {
        Names = names;
        SizeBytes = sizeBytes;
    }
}
