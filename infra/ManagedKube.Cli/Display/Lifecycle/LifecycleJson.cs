using System.Text.Json.Nodes;
using ManagedKube.Cli.Operations;
using ManagedKube.Model.Lifecycle;

namespace ManagedKube.Cli.Display.Lifecycle;

/// <summary>The versions of clusters as JSON.</summary>
internal static class LifecycleJson
{
    /// <summary>What the judgement is based on.</summary>
    public static JsonObject Of(ReleaseData data) => new()
    {
        ["asOf"] = data.AsOf.Iso(),
        ["kubernetesKnownUntil"] = data.Kubernetes.KnownUntil.Iso(),
        ["talosKnownUntil"] = data.Talos.KnownUntil.Iso(),
        ["sources"] = new JsonArray([.. data.Sources.Select(source => JsonValue.Create(source))]),
    };

    public static JsonNode Of(StackLifecycle stack)
    {
        var lifecycle = stack.Lifecycle;
        return new JsonObject
        {
            ["stack"] = stack.Stack,
            ["state"] = lifecycle.Urgency.Word(),
            ["kubernetes"] = Of(lifecycle.Kubernetes, lifecycle.KubernetesPatches),
            ["talos"] = Of(lifecycle.Talos, lifecycle.TalosPatches),
            ["platform"] = lifecycle.Platform,
            ["components"] = new JsonArray([.. lifecycle.Components.Select(Of)]),
            ["upgradePath"] = new JsonObject
            {
                ["target"] = (lifecycle.Kubernetes.Newest ?? lifecycle.Kubernetes.Branch).ToString(),
                ["problem"] = lifecycle.Path.Problem,
                ["steps"] = new JsonArray([.. lifecycle.Path.Steps.Select(Of)]),
                ["limits"] = new JsonArray([.. lifecycle.Limits.Select(Of)]),
            },
            ["nextWindows"] = new JsonArray([.. lifecycle.NextWindows.Select(day => JsonValue.Create(day.Iso()))]),
        };
    }

    private static JsonObject Of(KubernetesSupport support, PatchStatus patches) => new()
    {
        ["version"] = patches.Running.ToString(),
        ["phase"] = support.Phase.Word(),
        ["released"] = support.Released?.Iso(),
        ["trigger"] = support.Trigger?.Iso(),
        ["endOfSupport"] = support.EndOfSupport?.Iso(),
        ["daysLeft"] = support.DaysLeft,
        ["upstreamEndOfLife"] = support.UpstreamEndOfLife?.Iso(),
        ["lacksUpstreamPatches"] = support.LacksUpstreamPatches,
        ["newest"] = support.Newest?.ToString(),
        ["recommendedUntil"] = support.RecommendedUntil?.Iso(),
        ["patches"] = Of(patches),
    };

    private static JsonObject Of(TalosSupport support, PatchStatus patches) => new()
    {
        ["version"] = patches.Running.ToString(),
        ["phase"] = support.Phase.Word(),
        ["kubernetesFrom"] = support.OldestKubernetes?.ToString(),
        ["kubernetesTo"] = support.NewestKubernetes?.ToString(),
        ["newest"] = support.Newest?.ToString(),
        ["patches"] = Of(patches),
    };

    private static JsonObject Of(PatchStatus patches) => new()
    {
        ["phase"] = patches.Phase.Word(),
        ["firstMissing"] = patches.FirstMissing?.Version.ToString(),
        ["missingSince"] = patches.MissingSince?.Iso(),
        ["ageDays"] = patches.AgeDays,
        ["dueFrom"] = patches.DueFrom?.Iso(),
        ["deadline"] = patches.Deadline?.Iso(),
        ["newest"] = patches.Newest?.Version.ToString(),
    };

    private static JsonNode Of(ComponentStatus component) => new JsonObject
    {
        ["name"] = component.Name,
        ["version"] = component.Running,
        ["phase"] = component.Phase.Word(),
        ["firstNewer"] = component.FirstNewer?.Version,
        ["released"] = component.FirstNewer?.Released?.Iso(),
        ["deadline"] = component.Deadline?.Iso(),
        ["daysLeft"] = component.DaysLeft,
        ["newest"] = component.Newest?.Version,
        ["knownUntil"] = component.KnownUntil?.Iso(),
    };

    private static JsonNode Of(UpgradeStep step) => new JsonObject
    {
        ["product"] = step.Product.Word(),
        ["from"] = step.From.ToString(),
        ["to"] = step.To.ToString(),
        ["version"] = step.Version.ToString(),
    };

    private static JsonNode Of(ComponentLimit limit) => new JsonObject
    {
        ["component"] = limit.Name,
        ["version"] = limit.Version,
        ["kubernetesTo"] = limit.NewestKubernetes.ToString(),
    };
}
