using System.Collections.Immutable;

namespace ManagedKube.Simulator.Talos.Api;

/// <summary>A client's connection to the machine API of a node.</summary>
/// <param name="MachineId">The virtual machine of the node that was dialled.</param>
/// <param name="BootId">The boot of that node in which it was dialled.</param>
/// <param name="Roles">What the client's certificate allows.</param>
internal sealed record NodeConnection(Guid MachineId, Guid BootId, ImmutableArray<string> Roles);
