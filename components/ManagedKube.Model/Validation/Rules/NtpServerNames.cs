using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>Time servers are host names or IPv4 addresses.</summary>
internal sealed class NtpServerNames : DefinitionRule
{
    public override RuleDescription Description { get; } = new()
    {
        Id = "ntp-server-names",
        Demand = "Time servers are host names or IPv4 addresses.",
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition) =>
        definition.Network.NtpServers
            .Select((server, index) => (server, index))
            .Where(entry => !HostName.IsName(entry.server))
            .Select(entry => Finding.Error(null, $"cluster.network.ntpServers[{entry.index}]", $"\"{entry.server}\" is no host name.",
                "Write a name or an IPv4 address, for example ntp1.example.net."));
}
