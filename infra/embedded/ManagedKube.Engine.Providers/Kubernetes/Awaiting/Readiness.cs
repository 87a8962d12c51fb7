namespace ManagedKube.Engine.Providers.Kubernetes.Awaiting;

/// <summary>How far an object is.</summary>
/// <param name="State">Whether it is what it should be.</param>
/// <param name="Reason">What it lacks; empty when it lacks nothing.</param>
internal sealed record Readiness(ReadinessState State, string Reason)
{
    public static Readiness Ready { get; } = new(ReadinessState.Ready, "");

    /// <summary>It is on its way.</summary>
    public static Readiness Pending(string reason) => new(ReadinessState.Pending, reason);

    /// <summary>It will not get ready by waiting.</summary>
    public static Readiness Failed(string reason) => new(ReadinessState.Failed, reason);

    /// <summary>Ready once a condition holds.</summary>
    public static Readiness When(bool ready, string reason) => ready ? Ready : Pending(reason);
}
