using System.Text.RegularExpressions;

namespace ManagedKube.Talos.Rules.Checks;

/// <summary>What the machine is and how it is called. A name that changes makes another node and another member of etcd.</summary>
internal sealed partial class MachineIdentity : IConfigurationRule
{
    public IEnumerable<ConfigurationFinding> Check(ParsedConfiguration configuration)
    {
        var expected = configuration.IsControlPlane ? "controlplane" : "worker";
        var type = configuration.Machine.At("machine.type");
        if (type.Text != expected)
            yield return type.Finding($"machine.type is not {expected}, which the node is.", $"Write \"type: {expected}\".");

        var cluster = configuration.Find("KubeClusterConfig", "clusterName", "cluster.clusterName");
        if (!ClusterName().IsMatch(cluster.Text ?? ""))
            yield return cluster.Finding("The cluster's name is none.", "Write at most 32 lower-case letters, digits and hyphens.");
        else if (cluster.Text != configuration.Expectations.ClusterName)
        {
            yield return cluster.Finding($"The cluster is not called {configuration.Expectations.ClusterName}.",
                "Leave its name out of the pool's patches.");
        }

        var hostname = configuration.Of("HostnameConfig").FirstOrDefault();
        if (hostname is null)
        {
            yield return new ConfigurationFinding(
                "HostnameConfig", "", "The document is missing; without a name the node never gets ready for the network.",
                "Write it with the node's name.");
            yield break;
        }

        var name = hostname.Child("hostname");
        if (name.Text != configuration.Expectations.Hostname)
        {
            yield return name.Finding($"The host name is not {configuration.Expectations.Hostname}, which the node is called.",
                "Leave the name out of the pool's patches: it differs from node to node.");
        }
        else if (!Label().IsMatch(name.Text))
        {
            yield return name.Finding("The host name is no DNS label of at most 63 characters.", "Write lower-case letters, digits and hyphens.");
        }

        if (hostname.Child("auto").Text is not (null or "off"))
            yield return hostname.Child("auto").Finding("A generated name is asked for beside the fixed one.", "Write 'auto: \"off\"'.");
    }

    [GeneratedRegex("^[a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])?$")]
    private static partial Regex ClusterName();

    [GeneratedRegex("^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$")]
    private static partial Regex Label();
}
