using ManagedKube.Talos.Documents;

namespace ManagedKube.Talos.Rendering.Legacy;

/// <summary>The document without kind, which holds everything that has no document of its own before Talos 1.14.</summary>
internal sealed record LegacyConfig(MachineSection Machine, ClusterSection Cluster) : MachineDocument;
