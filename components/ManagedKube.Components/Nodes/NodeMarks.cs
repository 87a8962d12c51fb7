using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ManagedKube.Model.Planning;
using ManagedKube.NodeDriver.Observation;
using ManagedKube.NodeDriver.Requests;
using Pulumi;

namespace ManagedKube.Components.Nodes;

/// <summary>
/// Finds machines that are not what the last deployment made of them, because somebody changed them by hand: their
/// <see cref="NodeMark.Repair"/> changes, so that they are put right. A machine of which something else is wanted now is changed in
/// any case. A preview tells how it differs; a deployment does not look at it, since it would see its own work half done.
/// </summary>
internal sealed class NodeMarks
{
    private readonly ImmutableDictionary<string, NodeMark> _recorded;

    /// <param name="plan">The plan of the cluster.</param>
    /// <param name="request">What the driver is asked about some machines.</param>
    /// <param name="recorded">By machine, its mark of the last deployment.</param>
    /// <param name="parent">The component that asks.</param>
    public NodeMarks(
        ClusterPlan plan, Func<IReadOnlyList<MachinePlan>, Output<DriverRequest>> request, ImmutableDictionary<string, NodeMark> recorded, Resource parent)
    {
        _recorded = recorded;
        var nodes = plan.Machines.Where(machine => machine.IsDriven).ToList();
        All = Output.Unsecret(Output.All(nodes.Select(node => request([node]).Apply(Digest)))).Apply(digests =>
        {
            var requests = nodes.Zip(digests).ToImmutableDictionary(node => node.First.Name, node => node.Second);
            var observed = nodes
                .Where(node => recorded.TryGetValue(node.Name, out var mark) && (Deployment.Instance.IsDryRun || mark.Request == requests[node.Name]))
                .ToList();
            return observed.Count == 0
                ? Output.Create(Marks(requests, []))
                : DriverInvocation.Observe(request(observed), parent).Apply(cluster => Marks(requests, cluster.Nodes));
        });
    }

    /// <summary>The marks of this deployment by machine.</summary>
    public Output<ImmutableDictionary<string, NodeMark>> All { get; }

    /// <summary>The repair of one machine. That of a new one is known before there are secrets.</summary>
    public Input<string> RepairOf(string machine) => _recorded.ContainsKey(machine) ? All.Apply(marks => marks[machine].Repair) : "";

    private ImmutableDictionary<string, NodeMark> Marks(ImmutableDictionary<string, string> requests, ImmutableArray<ObservedNode> observed)
    {
        foreach (var node in observed.Where(node => node.UnknownBecause is not null))
            Log.Warn($"{node.Name} could not be compared with its configuration: {node.UnknownBecause}.");
        var byHand = observed.Where(node => _recorded[node.Name].Request == requests[node.Name]).ToList();
        foreach (var difference in NodeDifferences.ByHand(byHand))
            Log.Warn(difference);
        foreach (var change in NodeDifferences.Wanted(observed.Except(byHand)))
            Log.Info(change);
        return requests.ToImmutableDictionary(
            request => request.Key,
            request => new NodeMark(request.Value, Repair(_recorded.GetValueOrDefault(request.Key)?.Repair ?? "", byHand.FirstOrDefault(node => node.Name == request.Key))));
    }

    private static string Repair(string recorded, ObservedNode? byHand) => byHand is not null && NodeDifferences.Of(byHand) is { } difference
        ? Short(SHA256.HashData(Encoding.UTF8.GetBytes($"{recorded} {difference}")))
        : recorded;

    // The request holds keys. Keyed with one of them, what stands for it tells nobody anything.
    private static string Digest(DriverRequest request) => Short(HMACSHA256.HashData(
        Encoding.UTF8.GetBytes(request.Cluster.TalosAuthority.Key), JsonSerializer.SerializeToUtf8Bytes(request, DriverJson.Default.DriverRequest)));

    private static string Short(byte[] hash) => Convert.ToHexStringLower(hash)[..12];
}
