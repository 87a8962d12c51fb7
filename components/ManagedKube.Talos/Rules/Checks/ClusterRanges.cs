using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace ManagedKube.Talos.Rules.Checks;

/// <summary>The ranges of pods, services and nodes, and the cluster's domain.</summary>
internal sealed class ClusterRanges : IConfigurationRule
{
    // A node needs at least a dozen pods for the platform itself.
    private const int LongestNodePrefix = 28;

    private const string Unpatched = "Leave it out of the pool's patches.";

    public IEnumerable<ConfigurationFinding> Check(ParsedConfiguration configuration)
    {
        var findings = new List<ConfigurationFinding>();
        var pods = configuration.Find("KubeNetworkConfig", "podSubnets", "cluster.network.podSubnets");
        var services = configuration.Find("KubeNetworkConfig", "serviceSubnets", "cluster.network.serviceSubnets");
        var podRanges = Ranges(pods, findings);
        var serviceRanges = Ranges(services, findings);
        if (pods.Texts.Count != services.Texts.Count || pods.Texts.Count is 0 or > 2)
        {
            findings.Add(pods.Finding("There must be as many ranges of pods as of services, one for each family of addresses.",
                "Write one of each."));
        }

        foreach (var (place, range) in podRanges.Concat(serviceRanges))
        {
            if (Overlap(range, configuration.Expectations.Network))
            {
                findings.Add(place.Finding($"{range} overlaps the nodes' network {configuration.Expectations.Network}.",
                    "Write a range apart from it."));
            }
        }

        foreach (var ((place, pod), (_, service)) in podRanges.SelectMany(_ => serviceRanges, (pod, service) => (pod, service)))
        {
            if (Overlap(pod, service))
                findings.Add(place.Finding($"The pods' range {pod} overlaps the services' range {service}.", "Write ranges apart from each other."));
        }

        findings.AddRange(NodeParts(configuration, podRanges));
        var domain = configuration.Find("KubeNetworkConfig", "dnsDomain", "cluster.network.dnsDomain");
        if (Uri.CheckHostName(domain.Text ?? "") != UriHostNameType.Dns || domain.Text!.EndsWith('.'))
            findings.Add(domain.Finding("The domain inside the cluster is no DNS name.", "Write for example ctopr-cluster.local."));
        else if (domain.Text != configuration.Expectations.InternalDomain)
        {
            findings.Add(domain.Finding($"The domain inside the cluster is not {configuration.Expectations.InternalDomain}; it can never change.",
                Unpatched));
        }

        findings.AddRange(Changed(podRanges, configuration.Expectations.PodRange));
        findings.AddRange(Changed(serviceRanges, configuration.Expectations.ServiceRange));
        return findings;
    }

    private static IEnumerable<ConfigurationFinding> Changed(List<(Place Place, IPNetwork Range)> ranges, IPNetwork expected) => ranges
        .Where(entry => entry.Range.BaseAddress.AddressFamily == expected.BaseAddress.AddressFamily && entry.Range != expected)
        .Select(entry => entry.Place.Finding($"The range is not {expected}, which the cluster has; it can never change.", Unpatched));

    private static IEnumerable<ConfigurationFinding> NodeParts(ParsedConfiguration configuration, List<(Place Place, IPNetwork Range)> pods)
    {
        var place = configuration.HasKubernetesDocuments
            ? configuration.Find("KubeNetworkConfig", "nodeCIDRMaskSizeIPv4", "")
            : configuration.Machine.At("cluster.controllerManager.extraArgs").Child("node-cidr-mask-size-ipv4");
        if (!int.TryParse(place.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var mask))
            yield break;
        foreach (var (_, range) in pods.Where(pod => pod.Range.BaseAddress.AddressFamily == AddressFamily.InterNetwork))
        {
            if (mask > range.PrefixLength && mask <= LongestNodePrefix)
                continue;
            yield return place.Finding($"A node's part of the pods' range {range} would be a /{mask}.",
                $"Write a length above {range.PrefixLength}, as a rule 24.");
        }
    }

    private static List<(Place Place, IPNetwork Range)> Ranges(Place list, List<ConfigurationFinding> findings)
    {
        var ranges = new List<(Place, IPNetwork)>();
        foreach (var place in list.Elements)
        {
            if (IPNetwork.TryParse(place.Text, out var range) && IPAddress.Parse(place.Text!.Split('/')[0]).Equals(range.BaseAddress))
                ranges.Add((place, range));
            else
                findings.Add(place.Finding("It is no range whose address is its first one.", Remedy(place.Text)));
        }

        return ranges;
    }

    private static string Remedy(string? text) =>
        IPNetwork.TryParse(text, out var range) ? $"Did you mean {range}?" : "Write for example 10.241.0.0/16.";

    private static bool Overlap(IPNetwork one, IPNetwork other) => one.Contains(other.BaseAddress) || other.Contains(one.BaseAddress);
}
