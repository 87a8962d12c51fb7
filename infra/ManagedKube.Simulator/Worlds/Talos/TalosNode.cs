using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ManagedKube.Simulator.Talos.Documents;

namespace ManagedKube.Simulator.Worlds.Talos;

/// <summary>The Talos system on a virtual machine, from its first boot on: what is on its disk, and what runs.</summary>
internal sealed record TalosNode
{
    private const int ConsoleLines = 200;

    public required Guid MachineId { get; init; }

    /// <summary>The system that runs, or ran last.</summary>
    public required TalosSystem System { get; init; }

    /// <summary>The system in the other boot slot; null when that is empty.</summary>
    public TalosSystem? Spare { get; init; }

    /// <summary>Whether the next boot takes the other slot.</summary>
    public bool SpareIsNext { get; init; }

    /// <summary>Whether the boot loader is gone.</summary>
    public bool IsWiped { get; init; }

    /// <summary>The configuration on the STATE partition; null before there is one.</summary>
    public string? Configuration { get; init; }

    /// <summary>The configuration that the next boot takes; null for none.</summary>
    public string? Staged { get; init; }

    /// <summary>The configuration that comes back when the one on trial is not applied again; null without a trial.</summary>
    public string? Fallback { get; init; }

    /// <summary>When a trial ends.</summary>
    public DateTimeOffset? FallsBackAt { get; init; }

    public NodePhase Phase { get; init; }

    /// <summary>When it is, was or will be up since its power was switched on or it began to restart; null when off.</summary>
    public DateTimeOffset? UpAt { get; init; }

    /// <summary>How often it booted.</summary>
    public int Boots { get; init; }

    /// <summary>When etcd answers; null while it does not run.</summary>
    public DateTimeOffset? EtcdUpAt { get; init; }

    /// <summary>When its member of etcd asks for its vote; null for one that has it, or none.</summary>
    public DateTimeOffset? VotesAt { get; init; }

    /// <summary>When the API server answers, given etcd; null while it does not run.</summary>
    public DateTimeOffset? ApiServerUpAt { get; init; }

    /// <summary>When the kubelet runs; null while it does not.</summary>
    public DateTimeOffset? KubeletUpAt { get; init; }

    /// <summary>Whether it has a certificate for its machine API: a worker gets it from a control plane.</summary>
    public bool IsTrusted { get; init; }

    /// <summary>The data of etcd on its EPHEMERAL partition; null without.</summary>
    public EtcdData? Etcd { get; init; }

    /// <summary>The etcd cluster that an uploaded snapshot is of; null without one.</summary>
    public string? SnapshotClusterId { get; init; }

    /// <summary>Whether it has left etcd and stays out until it boots again.</summary>
    public bool HasLeftEtcd { get; init; }

    /// <summary>Whether all its services run and its kubelet can register.</summary>
    public bool IsReady { get; init; }

    public NodeFaults Faults { get; init; } = NodeFaults.None;

    /// <summary>The last lines of its console.</summary>
    public ImmutableArray<string> Console { get; init; } = [];

    /// <summary>The next instant at which something happens here by itself; null for none.</summary>
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>What the configuration says; null while there is none that this version takes.</summary>
    [JsonIgnore]
    public MachineConfiguration? Machine => Configuration is { } text ? ConfigurationText.Of(text, System.Version).Configuration : null;

    public bool IsUp => Phase == NodePhase.Up;

    /// <summary>Another one at each boot.</summary>
    public Guid BootId => SeededId.Of("boot", MachineId.ToString(), $"{Boots}");

    public bool IsEtcdUp(DateTimeOffset now) => IsUp && EtcdUpAt <= now;

    public bool IsApiServerUp(DateTimeOffset now) => IsUp && ApiServerUpAt <= now;

    public bool IsKubeletUp(DateTimeOffset now) => IsUp && KubeletUpAt <= now;

    /// <summary>The same node with another line on its console.</summary>
    public TalosNode Saying(DateTimeOffset at, string line) =>
        this with { Console = [.. Console.TakeLast(ConsoleLines - 1), $"[{at:yyyy-MM-ddTHH:mm:ss.fffZ}] {line}"] };

    /// <summary>The same node with its next instant worked out.</summary>
    public TalosNode Scheduled(DateTimeOffset now)
    {
        DateTimeOffset?[] instants = [Phase == NodePhase.GoingUp ? UpAt : null, FallsBackAt, EtcdUpAt, VotesAt, ApiServerUpAt, KubeletUpAt];
        var due = instants.Where(instant => instant > now).Min();
        return this with { DueAt = due == DateTimeOffset.MaxValue ? null : due };
    }

    /// <summary>Nothing of its configuration: there are keys in it.</summary>
    public override string ToString() => $"{nameof(TalosNode)} {MachineId} {Phase}";
}
