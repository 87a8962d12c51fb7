namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>PreferredSchedulingTerm</c> as outputs.</summary>
[OutputType]
public sealed class PreferredSchedulingTerm
{
    public readonly NodeSelectorTerm Preference;
    public readonly int Weight;

    [OutputConstructor]
    private PreferredSchedulingTerm(
        NodeSelectorTerm preference,
        int weight)
    {
        Preference = preference;
        Weight = weight;
    }
}
