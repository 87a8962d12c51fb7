using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Types;

namespace ManagedKube.Simulator.Kubernetes.Resources;

/// <summary>All kinds that a cluster serves: the built-in ones, and those of its established CustomResourceDefinitions.</summary>
internal sealed class ResourceCatalog
{
    private readonly Dictionary<string, ImmutableArray<ResourceInfo>> _custom = [];
    private ImmutableArray<ResourceInfo> _all = BuiltInResources.All;

    /// <summary>In the order of groups as clients should prefer them.</summary>
    public ImmutableArray<ResourceInfo> All => _all;

    /// <summary>Changes with every change of what is served.</summary>
    public int Generation { get; private set; }

    public ResourceInfo? Find(string group, string version, string resource) =>
        _all.FirstOrDefault(info => info.Resource == resource && info.Group == group && info.Version == version);

    public ResourceInfo? FindKind(string apiVersion, string kind) =>
        _all.FirstOrDefault(info => info.Kind == kind && info.ApiVersion == apiVersion);

    /// <summary>A resource in the version that clients should prefer.</summary>
    public ResourceInfo? Preferred(GroupResource id) => _all.FirstOrDefault(info => info.Id == id);

    public ResourceInfo Get(GroupResource id) => Preferred(id) ?? throw ApiException.NotFoundPath();

    /// <summary>Begins, changes or ends to serve the kinds of a definition.</summary>
    /// <param name="name">The name of the definition.</param>
    /// <param name="definition">The definition; null when it is gone.</param>
    public void Define(string name, JsonObject? definition)
    {
        if (definition is null)
            _custom.Remove(name);
        else
            _custom[name] = [.. Versions(definition)];
        _all = [.. BuiltInResources.All, .. _custom.OrderBy(pair => pair.Key, StringComparer.Ordinal).SelectMany(pair => pair.Value)];
        Generation++;
    }

    private static IEnumerable<ResourceInfo> Versions(JsonObject definition)
    {
        var spec = definition.FieldsAt("spec")!;
        var names = spec.FieldsAt("names")!;
        var kind = names.TextAt("kind")!;
        foreach (var version in spec.ItemsAt("versions").Where(version => version.FlagAt("served")).OrderBy(version => version.TextAt("name"), KubernetesVersionOrder.Instance))
        {
            var schema = version.FieldsAt("schema", "openAPIV3Schema");
            yield return new ResourceInfo
            {
                Id = new GroupResource(spec.TextAt("group")!, names.TextAt("plural")!),
                Version = version.TextAt("name")!,
                Kind = kind,
                ListKind = names.TextAt("listKind") ?? kind + "List",
                Singular = names.TextAt("singular") ?? kind.ToLowerInvariant(),
                IsNamespaced = spec.TextAt("scope") == "Namespaced",
                ShortNames = [.. names.TextsAt("shortNames")],
                Categories = [.. names.TextsAt("categories")],
                Subresources = [.. new[] { "status", "scale" }.Where(name => version.At("subresources", name) is not null)],
                Type = StructuralSchema.RootType(schema),
                Custom = new CustomKind
                {
                    Schema = schema?.Copy(),
                    Columns = [.. version.ItemsAt("additionalPrinterColumns").Select(column => column.Copy())],
                    Scale = version.FieldsAt("subresources", "scale")?.Copy(),
                    DeprecationWarning = version.FlagAt("deprecated")
                        ? version.TextAt("deprecationWarning") ?? $"{spec.TextAt("group")}/{version.TextAt("name")} {kind} is deprecated"
                        : null,
                },
            };
        }
    }
}
