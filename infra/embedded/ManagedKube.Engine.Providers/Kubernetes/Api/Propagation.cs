namespace ManagedKube.Engine.Providers.Kubernetes.Api;

/// <summary>What happens to the objects that a deleted object owns. The names are those of the API.</summary>
internal enum Propagation
{
    /// <summary>They go first.</summary>
    Foreground,

    /// <summary>They go later.</summary>
    Background,

    /// <summary>They stay.</summary>
    Orphan,
}
