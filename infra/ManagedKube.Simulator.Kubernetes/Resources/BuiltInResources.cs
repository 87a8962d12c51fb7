using System.Collections.Immutable;
using ManagedKube.Simulator.Kubernetes.Types;

namespace ManagedKube.Simulator.Kubernetes.Resources;

/// <summary>The kinds that an API server knows of itself, from <c>built-in-resources.txt</c>.</summary>
internal static class BuiltInResources
{
    private static readonly Lazy<ImmutableArray<ResourceInfo>> Read = new(() => [.. Lines().Select(Parse)]);

    private static readonly string[] InCategoryAll =
        ["pods", "services", "daemonsets", "deployments", "replicasets", "statefulsets", "horizontalpodautoscalers", "cronjobs", "jobs", "replicationcontrollers"];

    public static ImmutableArray<ResourceInfo> All => Read.Value;

    private static IEnumerable<string> Lines()
    {
        using var stream = typeof(BuiltInResources).Assembly.GetManifestResourceStream("built-in-resources.txt")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#')];
    }

    private static ResourceInfo Parse(string line)
    {
        var words = line.Split(' ');
        return new ResourceInfo
        {
            Id = new GroupResource(words[0] == "core" ? string.Empty : words[0], words[2]),
            Version = words[1],
            Kind = words[3],
            ListKind = words[3] + "List",
            Singular = words[3].ToLowerInvariant(),
            Type = BuiltInTypes.Get(words[4]),
            ShortNames = Names(words[5]),
            IsNamespaced = words[6] == "Namespaced",
            Subresources = Names(words[7]),
            Verbs = words.Length > 8 ? Names(words[8]) : ResourceInfo.AllVerbs,
            Categories = InCategoryAll.Contains(words[2]) ? ["all"] : [],
        };
    }

    private static ImmutableArray<string> Names(string word) => word == "-" ? [] : [.. word.Split(',')];
}
