using System.Globalization;
using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;

namespace ManagedKube.Simulator.Kubernetes.Controllers;

/// <summary>Whether a node suits a pod, by what the pod wants and what the node keeps away.</summary>
internal static class Placement
{
    public static bool Fits(JsonObject podSpec, JsonObject node) => MatchesNode(podSpec, node) && Untolerated(podSpec, node) is null;

    /// <summary>Whether a node has the labels that a pod asks for.</summary>
    public static bool MatchesNode(JsonObject podSpec, JsonObject node)
    {
        var labels = node.At("metadata", "labels");
        if (!LabelSelector.OfLabels(podSpec["nodeSelector"]).Matches(labels))
            return false;
        var terms = podSpec.ItemsAt("affinity", "nodeAffinity", "requiredDuringSchedulingIgnoredDuringExecution", "nodeSelectorTerms").ToList();
        return terms.Count == 0 || terms.Exists(term =>
            term.ItemsAt("matchExpressions").All(expression => Holds(expression, labels.TextAt(expression.TextAt("key") ?? "")))
            && term.ItemsAt("matchFields").All(expression => Holds(expression, node.Name())));
    }

    /// <summary>The first taint of a node that keeps a pod away; null for none.</summary>
    public static JsonObject? Untolerated(JsonObject podSpec, JsonObject node) => node.ItemsAt("spec", "taints")
        .FirstOrDefault(taint => taint.TextAt("effect") is "NoSchedule" or "NoExecute" && !podSpec.ItemsAt("tolerations").Any(toleration => Tolerates(toleration, taint)));

    public static bool Tolerates(JsonObject toleration, JsonObject taint)
    {
        if (toleration.TextAt("effect") is { Length: > 0 } effect && effect != taint.TextAt("effect"))
            return false;
        var key = toleration.TextAt("key");
        if (!string.IsNullOrEmpty(key) && key != taint.TextAt("key"))
            return false;
        return toleration.TextAt("operator") == "Exists" || (!string.IsNullOrEmpty(key) && (toleration.TextAt("value") ?? "") == (taint.TextAt("value") ?? ""));
    }

    private static bool Holds(JsonObject expression, string? value)
    {
        var values = expression.TextsAt("values").ToList();
        return expression.TextAt("operator") switch
        {
            "In" => value is not null && values.Contains(value),
            "NotIn" => value is null || !values.Contains(value),
            "Exists" => value is not null,
            "DoesNotExist" => value is null,
            "Gt" => long.TryParse(value, CultureInfo.InvariantCulture, out var left) && left > long.Parse(values[0], CultureInfo.InvariantCulture),
            "Lt" => long.TryParse(value, CultureInfo.InvariantCulture, out var left) && left < long.Parse(values[0], CultureInfo.InvariantCulture),
            _ => false,
        };
    }
}
