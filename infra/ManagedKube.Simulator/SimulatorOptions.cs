using ManagedKube.Simulator.Kubernetes;
using ManagedKube.Simulator.Worlds.Inventories;

namespace ManagedKube.Simulator;

/// <summary>How a simulator runs.</summary>
public sealed class SimulatorOptions
{
    /// <summary>The folder that holds the world. It is made at the first start, and belongs to one process at a time.</summary>
    public required string Folder { get; init; }

    /// <summary>The loopback port; 0, the default, takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>
    /// How much faster than on the platform operations are: 1 takes as long as there (a virtual machine is made in 28 s), the
    /// default is 100. Must be above 0.
    /// </summary>
    public double Speed { get; init; } = 100;

    /// <summary>
    /// Whether more than 25 requests per second, source address and module (5 for token exchanges) are refused with 429, as
    /// documented. Default: true. <see cref="Speed"/> has no influence on it.
    /// </summary>
    public bool RateLimits { get; init; } = true;

    /// <summary>How long an exchanged token is good for. Default: 5 minutes, as documented. Must be above 0.</summary>
    public TimeSpan TokenLifetime { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>
    /// The names of the plain networks (customer VLANs) of every zone. Default: those of the example customers. A network
    /// that a stored world uses cannot be left out.
    /// </summary>
    public IReadOnlyList<string> Networks { get; init; } = InventoryDefinition.DefaultNetworks;

    /// <summary>The clock. Default: the system's.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>
    /// Makes the Kubernetes APIs of the clusters that machines become, given the folder for their state and the clock. Default: none;
    /// machines then become clusters whose Kubernetes API refuses every connection.
    /// </summary>
    public Func<string, TimeProvider, CancellationToken, Task<IClusterApis>>? KubernetesApis { get; init; }

    internal InventoryDefinition Inventory { get; init; } = new();

    /// <exception cref="SimulatorException">Something in it is wrong; the message names everything that is.</exception>
    internal void Validate()
    {
        string?[] problems =
        [
            string.IsNullOrWhiteSpace(Folder) ? $"{nameof(Folder)} must name a folder" : null,
            Port is < 0 or > 65535 ? $"{nameof(Port)} must be between 0 and 65535, not {Port}" : null,
            Speed is > 0 and < double.PositiveInfinity ? null : $"{nameof(Speed)} must be above 0, not {Speed}",
            TokenLifetime > TimeSpan.Zero ? null : $"{nameof(TokenLifetime)} must be above 0, not {TokenLifetime}",
            Networks.Count == 0 ? $"{nameof(Networks)} must name at least one network" : null,
            Networks.Distinct().Count() < Networks.Count ? $"{nameof(Networks)} must not name a network twice" : null,
        ];
        if (problems.OfType<string>().ToList() is { Count: > 0 } found)
            throw new SimulatorException($"The simulator cannot start: {string.Join("; ", found)}.");
    }
}
