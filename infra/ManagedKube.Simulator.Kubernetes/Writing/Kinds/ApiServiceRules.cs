namespace ManagedKube.Simulator.Kubernetes.Writing.Kinds;

internal sealed class ApiServiceRules : KindRules
{
    public override bool HasGeneration => false;

    /// <summary>The one of the core group ends with a dot.</summary>
    public override NameRule Names => NameRule.PathSegment;
}
