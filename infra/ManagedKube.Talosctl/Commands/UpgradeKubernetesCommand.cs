using System.CommandLine;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Google.Protobuf;
using ManagedKube.Talos.Api;
using ManagedKube.Talosctl.Connections;
using ManagedKube.Talosctl.Output;

namespace ManagedKube.Talosctl.Commands;

/// <summary>
/// Puts a cluster onto another Kubernetes version: component by component on each control plane, then every kubelet, by changing
/// images in the machine configurations. It can be run again after a failure.
/// </summary>
internal sealed class UpgradeKubernetesCommand : NodeCommand
{
    private const string ControlPlaneLabel = "node-role.kubernetes.io/control-plane";

    private static readonly string[] StaticPods = ["kube-apiserver", "kube-controller-manager", "kube-scheduler"];
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private readonly Option<string> _to = new("--to") { Description = "The version, x.y.z.", Required = true };
    private readonly Option<string?> _from = new("--from") { Description = "The version that runs." };
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Only tell what would change." };
    private readonly Option<bool> _kubelet = new("--upgrade-kubelet") { Description = "Upgrade the kubelets too.", DefaultValueFactory = _ => true };
    private readonly Option<string?> _endpoint = new("--endpoint") { Description = "The Kubernetes API, instead of the one that the nodes know." };
    private readonly Option<bool> _prePull = new("--pre-pull-images") { Description = "Fetch images on all nodes first.", DefaultValueFactory = _ => true };
    private readonly Option<bool> _docs = new("--with-docs") { Description = "Keep comments in configurations.", DefaultValueFactory = _ => true };
    private readonly Option<bool> _examples = new("--with-examples") { Description = "Keep examples in configurations.", DefaultValueFactory = _ => true };

    public UpgradeKubernetesCommand(ClientHost host, GlobalOptions global)
        : base(host, global, "upgrade-k8s", "Upgrade Kubernetes in a whole cluster.")
    {
        foreach (var option in (Option[])[_to, _from, _dryRun, _kubelet, _endpoint, _prePull, _docs, _examples])
            Options.Add(option);
    }

    protected override async Task RunAsync(Session session, ParseResult arguments, CancellationToken cancel)
    {
        var to = arguments.GetValue(_to)!.TrimStart('v');
        var client = session.Single();
        var from = arguments.GetValue(_from)?.TrimStart('v') ?? VersionIn(
            await ConfigurationAsync(client, cancel).ConfigureAwait(false), "kube-apiserver", client.Node);
        CheckPath(from, to);
        var (controlPlanes, workers) = await NodesAsync(new Kubectl(session, arguments.GetValue(_endpoint)), cancel).ConfigureAwait(false);
        session.Host.Out.WriteLine($"automatically detected the lowest Kubernetes version {from}\nupgrading to {to}");
        var dryRun = arguments.GetValue(_dryRun);
        foreach (var component in StaticPods)
        {
            foreach (var node in controlPlanes)
                await UpgradeAsync(session, node, component, to, dryRun, cancel).ConfigureAwait(false);
        }

        foreach (var node in controlPlanes)
            await UpgradeAsync(session, node, "kube-proxy", to, dryRun, cancel).ConfigureAwait(false);
        if (!arguments.GetValue(_kubelet))
            return;
        foreach (var node in controlPlanes.Concat(workers))
            await UpgradeAsync(session, node, "kubelet", to, dryRun, cancel).ConfigureAwait(false);
    }

    private static void CheckPath(string from, string to)
    {
        if (!System.Version.TryParse(from, out var before) || !System.Version.TryParse(to, out var after) || after.Build < 0)
            throw new ClientException($"unsupported upgrade path {from}->{to}: versions are written x.y.z");
        if (after < before || after.Major != before.Major || after.Minor > before.Minor + 1)
            throw new ClientException($"unsupported upgrade path {before.Major}.{before.Minor}->{after.Major}.{after.Minor} (from \"{from}\" to \"{to}\")");
    }

    private static async Task<(IReadOnlyList<string> ControlPlanes, IReadOnlyList<string> Workers)> NodesAsync(Kubectl kubectl, CancellationToken cancel)
    {
        var list = JsonNode.Parse(await kubectl.RunAsync(["get", "nodes", "-o", "json"], cancel).ConfigureAwait(false));
        var nodes = list!["items"]!.AsArray()
            .Select(node => (Address: AddressOf(node!), IsControlPlane: node!["metadata"]?["labels"]?[ControlPlaneLabel] is not null))
            .ToList();
        return ([.. nodes.Where(node => node.IsControlPlane).Select(node => node.Address)], [.. nodes.Where(node => !node.IsControlPlane).Select(node => node.Address)]);
    }

    private static string AddressOf(JsonNode node) =>
        node["status"]?["addresses"]?.AsArray().FirstOrDefault(address => address?["type"]?.ToString() == "InternalIP")?["address"]?.ToString()
        ?? throw new ClientException($"the node {node["metadata"]?["name"]} has no internal address in Kubernetes");

    private static async Task UpgradeAsync(Session session, string node, string component, string to, bool dryRun, CancellationToken cancel)
    {
        var client = session.To(node);
        var before = await ConfigurationAsync(client, cancel).ConfigureAwait(false);
        var after = ImageOf(component).Replace(before, match => $"{match.Groups["before"].Value}v{to}");
        if (after == before)
            return;
        session.Host.Out.WriteLine($" > \"{node}\": {(dryRun ? "would update" : "updating")} {component} to version \"{to}\"");
        if (dryRun)
            return;
        var request = new ApplyConfigurationRequest { Data = ByteString.CopyFromUtf8(after), Mode = ApplyConfigurationRequest.Types.Mode.NoReboot };
        await client.MachineAsync(machine => machine.ApplyConfigurationAsync(request, client.Headers, cancellationToken: cancel)).ConfigureAwait(false);
        await session.Waiting.UntilAsync(() => MissingAsync(client, component, to, cancel), Patience, cancel).ConfigureAwait(false);
    }

    private static async Task<string?> MissingAsync(NodeClient client, string component, string to, CancellationToken cancel)
    {
        if (!StaticPods.Contains(component))
            return await MachineStatuses.ProblemAsync(client, cancel).ConfigureAwait(false);
        var pods = await client.ListAsync("k8s", "StaticPodStatuses.kubernetes.talos.dev", cancel).ConfigureAwait(false);
        var status = pods.Where(pod => pod.Metadata.Id.StartsWith($"kube-system/{component}-", StringComparison.Ordinal))
            .Select(pod => ResourceText.Parse(pod.Spec.YamlSpec)?["podStatus"]).FirstOrDefault();
        var isReady = status?["conditions"]?.AsArray().Any(condition => condition?["type"]?.ToString() == "Ready" && condition["status"]?.ToString() == "True") == true;
        var image = status?["containerStatuses"]?.AsArray().FirstOrDefault()?["image"]?.ToString();
        return isReady && image?.EndsWith($":v{to}", StringComparison.Ordinal) == true ? null : $"{client.Node}: {component} {to} is not ready";
    }

    private static async Task<string> ConfigurationAsync(NodeClient client, CancellationToken cancel) =>
        (await client.GetAsync("config", "MachineConfigs.config.talos.dev", "v1alpha1", cancel).ConfigureAwait(false)).Spec.YamlSpec;

    private static string VersionIn(string configuration, string component, string node) => ImageOf(component).Match(configuration) is { Success: true } found
        ? found.Groups["tag"].Value
        : throw new ClientException($"the configuration of {node} names no image of {component}; is it a control plane?");

    private static Regex ImageOf(string component) => new(
        $"(?<before>image:\\s*[\"']?[^\\s\"']*/{Regex.Escape(component)}:)v(?<tag>[0-9]+\\.[0-9]+\\.[0-9]+[^\\s\"',}}]*)", RegexOptions.CultureInvariant);
}
