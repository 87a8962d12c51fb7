using System.Collections.Immutable;
using ManagedKube.Engine.Providers.Inputs;
using ManagedKube.Engine.Providers.Kubernetes.Api;
using ManagedKube.Engine.Providers.Kubernetes.Configuration;
using Pulumi.Protocol.Paths;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Providers.Kubernetes.Objects;

/// <summary>Fields that an existing object keeps for ever, so that their change makes a new object. Others are found by dry runs.</summary>
internal static class ImmutableFields
{
    private static readonly ImmutableArray<PropertyPath> Identity = Paths("kind", "metadata.name", "metadata.namespace");

    private static readonly ImmutableDictionary<(string Group, string Kind), ImmutableArray<PropertyPath>> ByKind =
        new Dictionary<(string, string), ImmutableArray<PropertyPath>>
        {
            [("apps", "Deployment")] = Paths("spec.selector"),
            [("apps", "DaemonSet")] = Paths("spec.selector"),
            [("apps", "StatefulSet")] = Paths(
                "spec.podManagementPolicy", "spec.revisionHistoryLimit", "spec.selector", "spec.serviceName", "spec.volumeClaimTemplates"),
            [("batch", "Job")] = Paths("spec.completions", "spec.parallelism", "spec.selector", "spec.template"),
            [("rbac.authorization.k8s.io", "RoleBinding")] = Paths("roleRef"),
            [("rbac.authorization.k8s.io", "ClusterRoleBinding")] = Paths("roleRef"),
            [("storage.k8s.io", "StorageClass")] = Paths("parameters", "provisioner", "reclaimPolicy", "volumeBindingMode"),
            [("scheduling.k8s.io", "PriorityClass")] = Paths("value", "preemptionPolicy"),
            [("node.k8s.io", "RuntimeClass")] = Paths("handler"),
            [("networking.k8s.io", "IngressClass")] = Paths("spec.controller"),
            [("apiextensions.k8s.io", "CustomResourceDefinition")] = Paths("spec.group", "spec.scope", "spec.names.plural", "spec.names.kind"),
            [("", "PersistentVolumeClaim")] = Paths("spec.accessModes", "spec.selector", "spec.storageClassName", "spec.volumeName"),
            [("", "ResourceQuota")] = Paths("spec.scopes"),
            [("", "Secret")] = Paths("type"),
            [("", "Service")] = Paths("spec.clusterIP"),
        }.ToImmutableDictionary();

    /// <summary>Whether a change of a field makes a new object.</summary>
    public static bool Contains(KindReference kind, PropertyMap olds, ProviderSettings settings, PropertyPath path) =>
        All(kind, olds, settings).Any(immutable => immutable.Contains(path));

    private static IEnumerable<PropertyPath> All(KindReference kind, PropertyMap olds, ProviderSettings settings)
    {
        var fields = Identity.Concat(ByKind.GetValueOrDefault((kind.Group, kind.Kind), []));
        // The configuration of pods that read them only at their start changes with a new object, unless the program wants otherwise.
        return kind switch
        {
            { Group: "", Kind: "Secret" } when !settings.EnableSecretMutable || olds.Flag("immutable") == true => [.. fields, .. Paths("data", "stringData")],
            { Group: "", Kind: "ConfigMap" } when !settings.EnableConfigMapMutable || olds.Flag("immutable") == true => [.. fields, .. Paths("data", "binaryData")],
            _ => fields,
        };
    }

    private static ImmutableArray<PropertyPath> Paths(params ReadOnlySpan<string> paths) => [.. paths.ToArray().Select(PropertyPath.Parse)];
}
