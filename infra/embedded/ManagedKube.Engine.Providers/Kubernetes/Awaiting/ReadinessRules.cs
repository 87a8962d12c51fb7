using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ManagedKube.Engine.Providers.Kubernetes.Api;
using ManagedKube.Engine.Providers.Kubernetes.Values;

namespace ManagedKube.Engine.Providers.Kubernetes.Awaiting;

/// <summary>When objects are ready, by their kind or by what the program says.</summary>
internal static class ReadinessRules
{
    private static readonly ImmutableDictionary<(string Group, string Kind), ReadinessRule> ByKind =
        new Dictionary<(string, string), ReadinessRule>
        {
            [("apps", "Deployment")] = WorkloadRules.Deployment,
            [("apps", "StatefulSet")] = WorkloadRules.StatefulSet,
            [("apps", "DaemonSet")] = WorkloadRules.DaemonSet,
            [("batch", "Job")] = WorkloadRules.Job,
            [("", "Service")] = NetworkRules.Service,
            [("networking.k8s.io", "Ingress")] = NetworkRules.Ingress,
            [("", "Namespace")] = OtherRules.Namespace,
            [("", "PersistentVolumeClaim")] = OtherRules.PersistentVolumeClaim,
            [("apiextensions.k8s.io", "CustomResourceDefinition")] = OtherRules.CustomResourceDefinition,
            [("apiregistration.k8s.io", "APIService")] = OtherRules.ApiService,
        }.ToImmutableDictionary();

    /// <summary>The rule of an object; null when there is nothing to wait for.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="wanted">What the program asks for.</param>
    /// <exception cref="FormatException">Its annotation says nothing that can be waited for.</exception>
    public static ReadinessRule? Of(KindReference kind, JsonObject wanted)
    {
        if (wanted.Annotation(Annotations.SkipAwait) == "true")
            return null;
        return wanted.Annotation(Annotations.WaitFor) is { Length: > 0 } expressions
            ? WaitForExpression.ParseAll(expressions)
            : ByKind.GetValueOrDefault((kind.Group, kind.Kind));
    }
}
