using System.Net;
using FsCheck;
using FsCheck.Fluent;

namespace ManagedKube.Talos.Tests.Support;

/// <summary>Nodes as they come: every kind, every form of configuration, any address, name, label and taint.</summary>
internal static class NodeArbitraries
{
    private static readonly Gen<string> Words = Gen.Elements(
        "a", "true", "off", "null", "1.36", "0x10", "1_000", "~", "y", "x: y", "- z", "'q'", "#c", "é", "");

    public static Arbitrary<NodeSettings> Nodes() => (
        from kind in Gen.Elements(Support.Nodes.Kinds.Values.ToArray())
        from minor in Gen.Elements(12, 13, 14)
        from last in Gen.Choose(21, 254)
        from maxPods in Gen.Choose(10, 250)
        from labels in Gen.ListOf(Words).Resize(4)
        from sysctls in Gen.ListOf(Words).Resize(4)
        from takesPods in Gen.Elements(true, false)
        let node = kind.BornOn(minor)
        select node with
        {
            Adapter = node.Adapter with { Address = new IPAddress([10, 20, 0, (byte)last]) },
            Kubelet = node.Kubelet with { MaxPods = maxPods },
            Labels = new Dictionary<string, string>(node.Labels.Concat(labels.Select((value, i) => KeyValuePair.Create($"example.net/l{i}", value)))),
            Sysctls = sysctls.Select((value, i) => KeyValuePair.Create($"a.b{i}", value)).ToDictionary(),
            Taints = takesPods ? new Dictionary<string, string>() : node.Taints,
        }).ToArbitrary();
}
