using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>VolumeResourceRequirements</c> as outputs.</summary>
[OutputType]
public sealed class VolumeResourceRequirements
{
    public readonly ImmutableDictionary<string, string> Limits;
    public readonly ImmutableDictionary<string, string> Requests;

    [OutputConstructor]
    private VolumeResourceRequirements(
        ImmutableDictionary<string, string> limits,
        ImmutableDictionary<string, string> requests)
    {
        Limits = limits;
        Requests = requests;
    }
}
