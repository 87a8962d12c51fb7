using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;

namespace ManagedKube.Simulator.Kubernetes.Resources;

/// <summary>Reads CustomResourceDefinitions.</summary>
internal static class CustomDefinitions
{
    public static bool IsEstablished(JsonObject definition) =>
        definition.ItemsAt("status", "conditions").Any(condition => condition.TextAt("type") == "Established" && condition.TextAt("status") == "True");

    public static GroupResource Target(JsonObject definition) => new(definition.TextAt("spec", "group")!, definition.TextAt("spec", "names", "plural")!);
}
