using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Resources;
using ManagedKube.Simulator.Kubernetes.Storage;
using ManagedKube.Simulator.Kubernetes.Writing.Kinds;

namespace ManagedKube.Simulator.Kubernetes.Controllers;

/// <summary>Accepts the names of definitions, and takes their objects with them when they go.</summary>
internal sealed class CustomDefinitionController : IController
{
    public ImmutableArray<GroupResource> Watches => [];

    public DateTimeOffset? Reconcile(Cluster cluster)
    {
        foreach (var definition in cluster.Store.List(Known.CustomResourceDefinitions).ToList())
        {
            if (definition.Body.IsDeleting())
                End(cluster, definition);
            else
                Establish(cluster, definition);
        }

        return null;
    }

    private static void Establish(Cluster cluster, StoredObject definition)
    {
        var names = definition.Body.FieldsAt("spec", "names")!;
        var rival = cluster.Catalog.All.FirstOrDefault(resource => resource.Group == definition.Body.TextAt("spec", "group")
            && (resource.Kind == names.TextAt("kind") || resource.Resource == names.TextAt("plural")) && resource.Id != CustomDefinitions.Target(definition.Body));
        var stored = definition.Body.TextsAt("status", "storedVersions")

                .Concat(definition.Body.ItemsAt("spec", "versions").Where(version => version.FlagAt("storage")).Select(version => version.TextAt("name")!))
                .Distinct();
        var body = definition.Body;
        cluster.SetStatus(definition, new JsonObject
        {
            ["acceptedNames"] = rival is null ? names.DeepClone() : new JsonObject { ["kind"] = "", ["plural"] = "" },
            ["storedVersions"] = ObjectNodes.List(stored),
            ["conditions"] = rival is null
                ? new JsonArray(
                    cluster.Condition(body, "NamesAccepted", "True", "NoConflicts", "no conflicts found"),
                    cluster.Condition(body, "Established", "True", "InitialNamesAccepted", "the initial names have been accepted"))
                : new JsonArray(
                    cluster.Condition(body, "NamesAccepted", "False", "KindConflict", $"\"{names.TextAt("kind")}\" is already in use"),
                    cluster.Condition(body, "Established", "False", "NotAccepted", "not all names are accepted")),
        }, "kube-apiserver");
    }

    private static void End(Cluster cluster, StoredObject definition)
    {
        var target = CustomDefinitions.Target(definition.Body);
        var left = cluster.Store.List(target).ToList();
        foreach (var item in left.Where(item => !item.Body.IsDeleting() && cluster.Catalog.Preferred(target) is not null))
            cluster.Delete(item);
        if (cluster.Store.List(target).Any() && cluster.Catalog.Preferred(target) is not null)
            return;
        cluster.Writer.Change(definition, "kube-apiserver", body =>
        {
            var finalizers = body.TextsAt("metadata", "finalizers").Where(name => name != CustomDefinitionRules.Cleanup);
            body.Metadata()["finalizers"] = ObjectNodes.List(finalizers);
        });
    }
}
