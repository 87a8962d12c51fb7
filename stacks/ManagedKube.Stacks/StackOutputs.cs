using System.Collections.Immutable;
using ManagedKube.Components;
using ManagedKube.Components.Infrastructure;
using ManagedKube.MachineConfigurations;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Dns;
using ManagedKube.Model.Recording;
using Pulumi;

namespace ManagedKube.Stacks;

/// <summary>What a stack tells about its cluster.</summary>
internal static class StackOutputs
{
    /// <summary>The output that tells, by machine, what the next deployment compares with.</summary>
    public const string NodeMarksName = "nodeMarks";

    public static IDictionary<string, object?> Of(ClusterPlan plan, ManagedCluster cluster)
    {
        var outputs = All(plan, cluster);
        if (plan.Machines.Any(machine => !machine.IsVirtualMachine))
            outputs["bareMetalConfigurations"] = cluster.BareMetalConfigurations;
        return outputs;
    }

    private static Dictionary<string, object?> All(ClusterPlan plan, ManagedCluster cluster) => new()
    {
        ["code"] = plan.Definition.Code,
        ["clusterId"] = cluster.ClusterId,
        ["target"] = plan.Definition.Target,
        ["kubernetesUrl"] = cluster.KubernetesUrl,
        ["virtualAddress"] = cluster.VirtualAddress,
        ["machines"] = plan.Machines.ToDictionary(machine => machine.Name, machine => Describe(machine, plan, cluster)),
        ["cephUsableGb"] = cluster.CephUsableGb,
        ["cephClientFreeGb"] = (int)plan.Ceph.Capacity.ClientFreeGb,
        ["buckets"] = cluster.Buckets,
        ["dnsRecords"] = Describe(plan.Dns.Private),
        ["publicDnsRecords"] = Describe(plan.Dns.Public),
        ["firewall"] = FirewallSheet.Of(plan.Edge),
        ["hosts"] = plan.Hosts.ToDictionary(host => host.Name, host => host.Url),
        ["talosConfig"] = cluster.TalosConfig,
        ["kubeConfig"] = cluster.KubeConfig,
        [NodeMarksName] = cluster.NodeMarks.Apply(Describe),
        ["keptDifferences"] = cluster.KeptDifferences.Apply(Describe),
        // A deployment that failed half-way leaves the record of the one before it, and is done again.
        [RecordedFacts.OutputName] = cluster.Deployed.Apply(_ => RecordedFactsJson.Write(RecordedFacts.Of(plan))),
    };

    private static ImmutableDictionary<string, ImmutableDictionary<string, string>> Describe(ImmutableDictionary<string, NodeMark> marks) => marks.ToImmutableDictionary(
        mark => mark.Key,
        mark => new Dictionary<string, string> { ["request"] = mark.Value.Request, ["repair"] = mark.Value.Repair }.ToImmutableDictionary());

    private static Dictionary<string, string> Describe(IEnumerable<DnsRecord> records) =>
        records.ToDictionary(record => record.Name, record => record.Address.ToString());

    private static ImmutableArray<ImmutableDictionary<string, string>> Describe(ImmutableArray<KeptDifference> differences)
    {
        if (!differences.IsEmpty)
            Log.Warn($"These stay as they are, since changing them would make other machines or disks:{string.Concat(Lines(differences))}");
        return
        [
            .. differences.Select(difference => new Dictionary<string, string>
            {
                ["resource"] = difference.Resource,
                ["property"] = difference.Property,
                ["present"] = difference.Present,
                ["defined"] = difference.Defined,
            }.ToImmutableDictionary()),
        ];
    }

    private static IEnumerable<string> Lines(IEnumerable<KeptDifference> differences) => differences
        .GroupBy(difference => difference with { Resource = "" }, difference => difference.Resource)
        .Select(group => $"\n{string.Join(", ", group)}: {group.Key.Property} is {group.Key.Present}, and by the customer's file {group.Key.Defined}");

    // Only the id waits for the machine: the rest is there in a preview already. A bare-metal server has none, but an image to boot from.
    private static Dictionary<string, object?> Describe(MachinePlan machine, ClusterPlan plan, ManagedCluster cluster)
    {
        var description = new Dictionary<string, object?>();
        if (machine.IsVirtualMachine)
            description["id"] = cluster.Machines.Apply(ids => ids[machine.Name]);
        if (machine.BareMetal is { } pool)
            description["bootImage"] = SystemImages.BootImage(pool, plan);
        description["address"] = machine.Address.ToString();
        description["zone"] = machine.Zone.Code;
        return description;
    }
}
