using System.Net;

namespace ManagedKube.Talos.Rules.Checks;

/// <summary>The virtual address of the Kubernetes API, and that nodes reach the API by it without DNS.</summary>
internal sealed class VirtualAddresses : IConfigurationRule
{
    private const string Kind = "Layer2VIPConfig";

    public IEnumerable<ConfigurationFinding> Check(ParsedConfiguration configuration)
    {
        var expectations = configuration.Expectations;
        var announced = configuration.Of(Kind).ToList();
        if (configuration.IsControlPlane && !announced.Exists(vip => vip.Child("name").Text == expectations.VirtualAddress.ToString()))
        {
            yield return new ConfigurationFinding(Kind, "", $"The virtual address {expectations.VirtualAddress} is not announced.",
                "Write the document.");
        }

        foreach (var vip in announced)
        {
            var name = vip.Child("name");
            if (!configuration.IsControlPlane)
                yield return vip.Finding("A worker announces a virtual address.", "Remove the document: it is for control planes only.");
            else if (!IPAddress.TryParse(name.Text, out var address) || !expectations.Network.Contains(address) || address.Equals(expectations.Address))
            {
                yield return name.Finding($"It is no address in {expectations.Network} other than the node's own.",
                    $"Write {expectations.VirtualAddress}.");
            }

            if (!vip.Child("link").IsThere)
                yield return vip.Child("link").Finding("It does not say on which link.", "Write the link that has the node's address.");
        }

        var endpoint = configuration.Find("KubeClusterConfig", "endpoint", "cluster.controlPlane.endpoint");
        if (!Uri.TryCreate(endpoint.Text, UriKind.Absolute, out var url)
            || url.Scheme != Uri.UriSchemeHttps || url.Host != expectations.VirtualAddress.ToString())
        {
            yield return endpoint.Finding($"Nodes do not reach the Kubernetes API by its virtual address {expectations.VirtualAddress}.",
                $"Write https://{expectations.VirtualAddress} with the port.");
        }

        var names = configuration.Find("KubeAPIServerConfig", "certExtraSANs", "cluster.apiServer.certSANs");
        if (configuration.IsControlPlane && !names.Texts.Contains(expectations.VirtualAddress.ToString()))
        {
            yield return names.Finding($"The certificate of the Kubernetes API is not for its virtual address {expectations.VirtualAddress}.",
                "Write it.");
        }
    }
}
