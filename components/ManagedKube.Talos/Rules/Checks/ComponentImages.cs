using System.Text.RegularExpressions;

namespace ManagedKube.Talos.Rules.Checks;

/// <summary>The images of Kubernetes: each with its version, all with the same, and one that this Talos runs.</summary>
internal sealed partial class ComponentImages : IConfigurationRule
{
    private static readonly (string Kind, string Legacy)[] Components =
    [
        ("KubeletConfig", "machine.kubelet.image"),
        ("KubeAPIServerConfig", "cluster.apiServer.image"),
        ("KubeControllerManagerConfig", "cluster.controllerManager.image"),
        ("KubeSchedulerConfig", "cluster.scheduler.image"),
        ("KubeProxyConfig", "cluster.proxy.image"),
    ];

    public IEnumerable<ConfigurationFinding> Check(ParsedConfiguration configuration)
    {
        var images = Components
            .Select(component => configuration.Find(component.Kind, "image", component.Legacy))
            .Where(place => place.IsThere)
            .Select(place => (Place: place, Version: Version(place.Text)));
        foreach (var (place, version) in images)
        {
            if (version is null)
                yield return place.Finding("The image has no version; Talos refuses it.", "Write it with its tag, :vX.Y.Z.");
            else if (!configuration.Expectations.Kubernetes.Includes(version))
            {
                yield return place.Finding($"Kubernetes {version} does not run on Talos {configuration.Expectations.TalosVersion}.",
                    $"Write one of {configuration.Expectations.Kubernetes}.");
            }
            else if (version != configuration.Expectations.KubernetesVersion)
            {
                yield return place.Finding($"The image is of Kubernetes {version}; the cluster runs {configuration.Expectations.KubernetesVersion}.",
                    "Leave versions out of the pool's patches.");
            }
        }
    }

    private static string? Version(string? image) => image is not null && Tag().Match(image) is { Success: true } match ? match.Groups[1].Value : null;

    [GeneratedRegex(@":v(\d+\.\d+\.\d+)(@sha256:[0-9a-f]{64})?$")]
    private static partial Regex Tag();
}
