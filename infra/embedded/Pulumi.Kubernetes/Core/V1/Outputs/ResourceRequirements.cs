using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>ResourceRequirements</c> as outputs.</summary>
[OutputType]
public sealed class ResourceRequirements
{
    public readonly ImmutableArray<ResourceClaim> Claims;
    public readonly ImmutableDictionary<string, string> Limits;
    public readonly ImmutableDictionary<string, string> Requests;

    [OutputConstructor]
    private ResourceRequirements(
        ImmutableArray<ResourceClaim> claims,
        ImmutableDictionary<string, string> limits,
        ImmutableDictionary<string, string> requests)
    {
        Claims = claims;
        Limits = limits;
        Requests = requests;
    }
}
