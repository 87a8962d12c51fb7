using System.Collections.Immutable;
using ManagedKube.Components;
using ManagedKube.Model.Planning;
using Pulumi;

namespace ManagedKube.Stacks;

/// <summary>What a stack tells about its cluster.</summary>
internal static class StackOutputs
{
    public static IDictionary<string, object?> Of(ClusterPlan plan, ManagedCluster cluster) => new Dictionary<string, object?>
    {
        ["code"] = plan.Definition.Code,
        ["target"] = plan.Definition.Target,
        ["kubernetesUrl"] = cluster.KubernetesUrl,
        ["virtualAddress"] = cluster.VirtualAddress,
        ["machines"] = plan.Machines.ToDictionary(machine => machine.Name, machine => Describe(machine, cluster)),
        ["cephUsableGb"] = cluster.CephUsableGb,
        ["cephClientFreeGb"] = (int)plan.Ceph.Capacity.ClientFreeGb,
        ["dnsRecords"] = plan.Dns.Private.ToImmutableDictionary(record => record.Name, record => record.Address.ToString()),
    };

    // Only the id waits for the machine: the rest is there in a preview already.
    private static Dictionary<string, object?> Describe(MachinePlan machine, ManagedCluster cluster) => new()
    {
        ["id"] = cluster.Machines.Apply(ids => ids[machine.Name]),
        ["address"] = machine.Address.ToString(),
        ["zone"] = machine.Zone.Code,
    };
}
