using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>DownwardAPIVolumeSource</c> as outputs.</summary>
[OutputType]
public sealed class DownwardAPIVolumeSource
{
    public readonly int DefaultMode;
    public readonly ImmutableArray<DownwardAPIVolumeFile> Items;

    [OutputConstructor]
    private DownwardAPIVolumeSource(
        int defaultMode,
        ImmutableArray<DownwardAPIVolumeFile> items)
    {
        DefaultMode = defaultMode;
        Items = items;
    }
}
