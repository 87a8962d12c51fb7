using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Resources;

namespace ManagedKube.Simulator.Kubernetes.Storage;

/// <summary>An object as it is stored. Nobody changes its body; whoever wants to, works on a copy.</summary>
internal sealed class StoredObject
{
    public required GroupResource Resource { get; init; }

    public required string Namespace { get; init; }

    public required string Name { get; init; }

    public required long Version { get; init; }

    public required JsonObject Body { get; init; }

    /// <summary>The body as it goes over the wire.</summary>
    public required byte[] Json { get; init; }
}
