namespace ManagedKube.Engine.Providers.Kubernetes.Awaiting;

/// <summary>How far an object is.</summary>
internal enum ReadinessState
{
    /// <summary>It is on its way.</summary>
    Pending,

    /// <summary>It is what it should be.</summary>
    Ready,

    /// <summary>It will not get ready by waiting.</summary>
    Failed,
}
