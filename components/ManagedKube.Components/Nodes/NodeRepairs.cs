using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using ManagedKube.Model.Planning;
using ManagedKube.NodeDriver.Observation;
using ManagedKube.NodeDriver.Requests;
using Pulumi;

namespace ManagedKube.Components.Nodes;

/// <summary>
/// Finds machines that are not what the last deployment made of them, because somebody changed them by hand. Each machine has a
/// mark that stays the same for as long as the machine does, and so changes nothing; a new mark makes the machine be put right.
/// </summary>
internal sealed class NodeRepairs
{
    private readonly ImmutableDictionary<string, string> _recorded;
    private readonly Output<ImmutableDictionary<string, string>> _marks;

    /// <param name="plan">The plan of the cluster.</param>
    /// <param name="request">What the driver is asked about some machines.</param>
    /// <param name="recorded">By machine, its mark of the last deployment.</param>
    /// <param name="parent">The component that asks.</param>
    public NodeRepairs(
        ClusterPlan plan, Func<IReadOnlyList<MachinePlan>, Output<DriverRequest>> request, ImmutableDictionary<string, string> recorded, Resource parent)
    {
        _recorded = recorded;
        var known = plan.Machines.Where(machine => machine.IsVirtualNode && recorded.ContainsKey(machine.Name)).ToList();
        _marks = known.Count == 0
            ? Output.Create(ImmutableDictionary<string, string>.Empty)
            : DriverInvocation.Observe(request(known), parent).Apply(Marks);
        All = _marks.Apply(marks => plan.Machines
            .Where(machine => machine.IsVirtualNode)
            .ToImmutableDictionary(machine => machine.Name, machine => marks.GetValueOrDefault(machine.Name, "")));
    }

    public Output<ImmutableDictionary<string, string>> All { get; }

    public Input<string> Of(string machine) => _recorded.ContainsKey(machine) ? _marks.Apply(marks => marks.GetValueOrDefault(machine, "")) : "";

    private ImmutableDictionary<string, string> Marks(ObservedCluster cluster) =>
        cluster.Nodes.ToImmutableDictionary(node => node.Name, node => Mark(node, _recorded.GetValueOrDefault(node.Name, "")));

    private static string Mark(ObservedNode node, string recorded)
    {
        if (node.UnknownBecause is { } reason)
            Log.Warn($"{node.Name} could not be compared with its configuration: {reason}.");
        if (NodeDifferences.Of(node) is not { } difference)
            return recorded;
        Log.Warn(difference);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{recorded} {difference}")))[..12];
    }
}
