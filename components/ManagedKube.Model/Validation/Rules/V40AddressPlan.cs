using ManagedKube.Model.Addressing;
using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>
/// V40: every address of the plan is unique. The plan's own addresses are so by construction
/// (<see cref="AddressPlan"/>); a server that the definition names must not sit on one of them.
/// </summary>
internal sealed class V40AddressPlan : DefinitionRule
{
    public override RuleDescription Description { get; } = new()
    {
        Id = "V40",
        Demand = "Every address of the plan is unique.",
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition)
    {
        if (!AddressPlan.TryCreate(definition.Network.Range, definition.Environment, out var plan))
            yield break;
        foreach (var (path, address) in NamedServers(definition.Network))
        {
            if (plan.UseOf(address) is { Kind: AddressUseKind.Machine or AddressUseKind.VirtualAddress or AddressUseKind.LoadBalancer or AddressUseKind.Never } use)
            {
                yield return Finding.Error("V40", path, $"{address} is taken by the address plan ({use.Label}, {use.Span}).",
                    "Name a server with an address of its own.");
            }
        }
    }

    private static IEnumerable<(string Path, Ipv4Address Address)> NamedServers(NetworkDefinition network)
    {
        for (var i = 0; i < network.DnsServers.Length; i++)
            yield return ($"cluster.network.dnsServers[{i}]", network.DnsServers[i]);
        for (var i = 0; i < network.NtpServers.Length; i++)
        {
            if (Ipv4Address.TryParse(network.NtpServers[i], out var address))
                yield return ($"cluster.network.ntpServers[{i}]", address);
        }
    }
}
