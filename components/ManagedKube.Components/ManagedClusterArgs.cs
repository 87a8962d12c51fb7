using System.Collections.Immutable;
using ManagedKube.Model.Planning;
using Pulumi;

namespace ManagedKube.Components;

/// <summary>What a <see cref="ManagedCluster"/> is made from.</summary>
public sealed class ManagedClusterArgs
{
    /// <summary>The plan of the cluster: see <see cref="ClusterPlanner"/>.</summary>
    public required ClusterPlan Plan { get; init; }

    /// <summary>By machine, the marks of the last deployment (<see cref="ControlPlane.NodeMarks"/>); empty for a new cluster.</summary>
    public ImmutableDictionary<string, NodeMark> RecordedNodes { get; init; } = ImmutableDictionary<string, NodeMark>.Empty;

    /// <summary>The certificate of the consoles; null for one of the cluster's own authority.</summary>
    public ConsoleCertificate? ConsoleCertificate { get; init; }

    /// <summary>The secret of the consoles' client at the identity provider, where the plan has single sign-on at consoles.</summary>
    public Input<string>? ConsoleSecret { get; init; }

    /// <summary>The licence of Kasten: see <see cref="PlatformAddonsArgs.KastenLicense"/>.</summary>
    public Input<string>? KastenLicense { get; init; }

    /// <summary>The token that registers the Git Runner, where the plan does: see <see cref="GitRunnerArgs.RegistrationToken"/>.</summary>
    public Input<string>? RunnerToken { get; init; }
}
