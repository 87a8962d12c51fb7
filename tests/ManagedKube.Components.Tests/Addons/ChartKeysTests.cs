using System.Collections.Immutable;
using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;
using static ManagedKube.Components.Tests.ComponentTest;

namespace ManagedKube.Components.Tests.Addons;

/// <summary>A value that the chart does not know has no effect, and nobody tells.</summary>
public sealed class ChartKeysTests
{
    // Their templates pass these on as they are, or read keys that the file only mentions in comments.
    private static readonly ImmutableDictionary<string, ImmutableArray<string>> Free = new Dictionary<string, ImmutableArray<string>>
    {
        ["capsule"] = ["fullnameOverride", "crds.keep"],
        ["ceph-csi-drivers"] =
        [
            "operatorConfig.driverSpecDefaults.controllerPlugin", "drivers.rbd.enableMetadata", "drivers.rbd.nodePlugin", "drivers.rbd.controllerPlugin",
            "drivers.cephfs.enableMetadata", "drivers.cephfs.nodePlugin", "drivers.cephfs.controllerPlugin",
        ],
        ["argo-cd"] = ["configs.cm"],
        ["harbor"] = ["expose.ingress.annotations"],
        ["k10"] = ["eula"],
        ["loki"] = ["loki.ingester", "loki.limits_config"],
        ["pyroscope"] = ["pyroscope.extraArgs", "pyroscope.persistence.storageClassName"],
        ["rook-ceph"] = ["ceph-csi-operator"],
        ["rook-ceph-cluster"] = ["cephClusterSpec", "cephBlockPools", "cephFileSystems", "cephObjectStores", "ingress.dashboard"],
    }.ToImmutableDictionary();

    public static TheoryData<string> Plans => AddonPlans.Names;

    [Theory]
    [MemberData(nameof(Plans))]
    public async Task Every_value_is_one_that_the_chart_knows(string plan)
    {
        Assert.SkipWhen(ChartFiles.Find("cilium") is null, "the values of the charts are not beside the repository");
        var mocks = await RunAsync(() => _ = new ManagedCluster("c", ArgsOf(AddonPlans.Of(plan))));

        Assert.Equal([], mocks.Releases.Values.SelectMany(Unknown).Distinct());
    }

    private static IEnumerable<string> Unknown(ImmutableDictionary<string, object> release)
    {
        var chart = ((string)release["chart"]).Split('/')[^1];
        var file = ChartFiles.Find(chart) ?? throw new FileNotFoundException($"The values of the chart {chart} are missing.");
        var text = File.ReadAllText(file);
        return Unknown(Map(release["values"]), ChartFiles.Values(file), "")
            .Where(path => !IsExplained(text, path))
            .Where(path => !IsKnownToPart(path))
            .Where(path => !Free.GetValueOrDefault(chart, []).Any(free => path == free || path.StartsWith($"{free}.", StringComparison.Ordinal)))
            .Select(path => $"{chart}: {path}");
    }

    // Charts that are part of another one have files of their own.
    private static bool IsKnownToPart(string path) =>
        path.Split('.', 2) is [var part, var rest] && ChartFiles.Find(part) is { } file && Has(ChartFiles.Values(file), rest);

    // The name of a value may have dots, too.
    private static bool Has(YamlNode node, string path) => node is YamlMappingNode map
        && map.Children.Any(entry => entry.Key is YamlScalarNode { Value: { } name }
            && (path == name || (path.StartsWith($"{name}.", StringComparison.Ordinal) && Has(entry.Value, path[(name.Length + 1)..]))));

    // Many a file has what has no value of its own as a comment.
    private static bool IsExplained(string text, string path) =>
        Regex.IsMatch(text, $@"^\s*#+\s*{Regex.Escape(path.Split('.')[^1])}:", RegexOptions.Multiline);

    private static IEnumerable<string> Unknown(ImmutableDictionary<string, object> values, YamlMappingNode known, string above)
    {
        foreach (var (key, value) in values)
        {
            var path = $"{above}{key}";
            if (!known.Children.TryGetValue(new YamlScalarNode(key), out var there))
                yield return path;
            // An empty map, and what containers ask for, take what Kubernetes takes there.
            else if (key != "resources" && value is ImmutableDictionary<string, object> map && there is YamlMappingNode { Children.Count: > 0 } below)
                foreach (var unknown in Unknown(map, below, $"{path}."))
                    yield return unknown;
        }
    }
}
