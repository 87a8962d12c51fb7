namespace ManagedKube.Model.Lifecycle;

/// <summary>What may be done to a running cluster whose Kubernetes grows old (product spec 6.4, L10).</summary>
public static class RunningClusterPolicy
{
    /// <summary>Whether a change is allowed: after the end of support, nothing but an upgrade.</summary>
    public static bool Allows(SupportPhase phase, bool isUpgrade) => phase != SupportPhase.Ended || isUpgrade;
}
