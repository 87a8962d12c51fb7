using System.Collections.Immutable;
using ManagedKube.NodeDriver.Observation;

namespace ManagedKube.NodeDriver.Gates;

/// <summary>One control plane as a gate sees it; null is what it did not answer.</summary>
/// <param name="Stage">How it is.</param>
/// <param name="Members">The members of etcd.</param>
/// <param name="Alarms">Alarms of etcd.</param>
internal sealed record ControlPlaneState(MachineStage? Stage, ImmutableArray<EtcdMember>? Members, ImmutableArray<string>? Alarms);
