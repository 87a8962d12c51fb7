using System.Text.Json.Nodes;
using ManagedKube.Model.Planning;

namespace ManagedKube.PlanViews.Json;

/// <summary>A plan as one JSON document, whose form <c>docs/plan.schema.json</c> describes. Keys are only ever added.</summary>
public static class PlanJson
{
    /// <summary>Writes the plan.</summary>
    public static JsonObject Of(ClusterPlan plan)
    {
        var definition = plan.Definition;
        return new JsonObject
        {
            ["code"] = definition.Code,
            ["offering"] = JsonWords.Of(definition.Offering),
            ["environment"] = JsonWords.Of(definition.Environment),
            ["region"] = definition.Region,
            ["zones"] = JsonWords.List(definition.Zones.Sort()),
            ["target"] = definition.Target,
            ["versions"] = new JsonObject
            {
                ["kubernetes"] = plan.Kubernetes.ToString(),
                ["talos"] = plan.Talos.ToString(),
                ["platform"] = definition.Versions.Platform,
            },
            ["kubernetesUrl"] = plan.Names.ApiUrl,
            ["internalDomain"] = plan.Names.InternalDomain,
            ["apiCertificateNames"] = JsonWords.List(plan.ApiCertificateNames),
            ["components"] = JsonWords.List(plan.Components.Select(JsonWords.Of)),
            ["machines"] = new JsonArray([.. plan.Machines.Select(MachineJson.Of)]),
            ["footprint"] = CapacityJson.Of(plan.Footprint),
            ["zoneFootprints"] = new JsonArray([.. plan.Footprints.Select(CapacityJson.Of)]),
            ["pods"] = CapacityJson.Of(plan.Pods),
            ["network"] = NetworkJson.Of(plan),
            ["storage"] = StorageJson.Of(plan),
            ["dns"] = NetworkJson.Of(plan.Dns),
            ["hosts"] = new JsonArray([.. plan.Hosts.Select(NetworkJson.Of)]),
            ["signOnRedirects"] = new JsonArray([.. (plan.SignOn?.Redirects ?? []).Select(NetworkJson.Of)]),
            ["edge"] = EdgeJson.Of(plan.Edge),
            ["backups"] = plan.Backups is { } backups ? StorageJson.Of(backups) : null,
            ["warnings"] = JsonWords.List(plan.Warnings.Select(warning => warning.ToString())),
        };
    }
}
