using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;

namespace ManagedKube.Simulator.Kubernetes.Authorization;

/// <summary>The roles and bindings of <c>built-in-roles.yaml</c>, as objects.</summary>
internal static class BuiltInRoles
{
    private const string Group = "rbac.authorization.k8s.io";

    private static readonly Lazy<JsonObject> File = new(Read);

    /// <summary>The roles, by name, to be made where they are missing.</summary>
    public static IEnumerable<(string Name, Func<JsonObject> Make)> ClusterRoles() =>
        File.Value.ItemsAt("clusterRoles").Select(entry => (entry.TextAt("name")!, (Func<JsonObject>)(() => Role(entry))));

    /// <summary>The bindings, by name, to be made where they are missing.</summary>
    public static IEnumerable<(string Name, Func<JsonObject> Make)> ClusterRoleBindings() =>
        File.Value.ItemsAt("clusterRoleBindings").Select(entry => (entry.TextAt("name")!, (Func<JsonObject>)(() => Binding(entry))));

    private static JsonObject Role(JsonObject entry)
    {
        var role = Header("ClusterRole", entry);
        foreach (var (key, value) in entry.PairsAt("labels"))
            role.Metadata().Child("labels")[key] = value;
        role["rules"] = entry["rules"]?.DeepClone() ?? new JsonArray();
        if (entry["aggregate"] is not null)
        {
            role["aggregationRule"] = new JsonObject
            {
                ["clusterRoleSelectors"] = new JsonArray([.. entry.TextsAt("aggregate").Select(label =>
                    (JsonNode)new JsonObject { ["matchLabels"] = new JsonObject { [label] = "true" } })]),
            };
        }

        return role;
    }

    private static JsonObject Binding(JsonObject entry)
    {
        var binding = Header("ClusterRoleBinding", entry);
        binding["roleRef"] = new JsonObject { ["apiGroup"] = Group, ["kind"] = "ClusterRole", ["name"] = entry.TextAt("role") };
        binding["subjects"] = new JsonArray([.. entry.TextsAt("groups").Select(group =>
            (JsonNode)new JsonObject { ["apiGroup"] = Group, ["kind"] = "Group", ["name"] = group })]);
        return binding;
    }

    private static JsonObject Header(string kind, JsonObject entry) => new()
    {
        ["apiVersion"] = $"{Group}/v1",
        ["kind"] = kind,
        ["metadata"] = new JsonObject
        {
            ["name"] = entry.TextAt("name"),
            ["labels"] = new JsonObject { ["kubernetes.io/bootstrapping"] = "rbac-defaults" },
            ["annotations"] = new JsonObject { ["rbac.authorization.kubernetes.io/autoupdate"] = "true" },
        },
    };

    private static JsonObject Read()
    {
        using var stream = typeof(BuiltInRoles).Assembly.GetManifestResourceStream("built-in-roles.yaml")!;
        using var reader = new StreamReader(stream);
        return (JsonObject)YamlNodes.Parse(reader.ReadToEnd())!;
    }
}
