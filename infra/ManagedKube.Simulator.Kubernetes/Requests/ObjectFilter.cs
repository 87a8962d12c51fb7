using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Resources;
using ManagedKube.Simulator.Kubernetes.Storage;

namespace ManagedKube.Simulator.Kubernetes.Requests;

/// <summary>Which objects a request for many is about.</summary>
internal sealed record ObjectFilter
{
    private static readonly Dictionary<GroupResource, string[]> Selectable = new()
    {
        [Known.Pods] = ["spec.nodeName", "spec.restartPolicy", "spec.schedulerName", "spec.serviceAccountName", "spec.hostNetwork", "status.phase", "status.podIP", "status.nominatedNodeName"],
        [Known.Nodes] = ["spec.unschedulable"],
        [Known.Namespaces] = ["status.phase"],
        [Known.Secrets] = ["type"],
        [Known.Services] = ["spec.clusterIP", "spec.type"],
        [Known.Jobs] = ["status.successful"],
        [Known.SigningRequests] = ["spec.signerName"],
        [Known.Events] =
        [
            "involvedObject.kind", "involvedObject.namespace", "involvedObject.name", "involvedObject.uid", "involvedObject.apiVersion",
            "involvedObject.resourceVersion", "involvedObject.fieldPath", "reason", "reportingComponent", "source", "type",
        ],
    };

    public required string Namespace { get; init; }

    public LabelSelector Labels { get; init; } = LabelSelector.Everything;

    public ImmutableArray<(string[] Path, string Value, bool Equal)> Fields { get; init; } = [];

    /// <exception cref="ApiException">A selector is not understood.</exception>
    public static ObjectFilter Of(ApiCall call, ResourceInfo resource) => new()
    {
        Namespace = resource.IsNamespaced ? call.Target.Namespace : string.Empty,
        Labels = LabelSelector.Parse(call.Query("labelSelector") ?? string.Empty),
        Fields =
        [
            .. ReadFields(call.Query("fieldSelector") ?? string.Empty, resource),
            .. call.Target.Name.Length > 0 ? [(["metadata", "name"], call.Target.Name, true)] : Array.Empty<(string[], string, bool)>(),
        ],
    };

    public bool Matches(StoredObject? item) =>
        item is not null && (Namespace.Length == 0 || item.Namespace == Namespace) && Labels.Matches(item.Body.At("metadata", "labels"))
        && Fields.All(field => Value(item.Body.At(field.Path)) == field.Value == field.Equal);

    private static string Value(JsonNode? node) => node.AsText() ?? (node is null || node.GetValueKind() == JsonValueKind.False ? string.Empty : node.ToJsonString());

    private static IEnumerable<(string[] Path, string Value, bool Equal)> ReadFields(string selector, ResourceInfo resource)
    {
        foreach (var part in selector.Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            var isEqual = !part.Contains("!=", StringComparison.Ordinal);
            var halves = part.Split(isEqual ? part.Contains("==", StringComparison.Ordinal) ? "==" : "=" : "!=", 2);
            if (halves.Length != 2)
                throw ApiException.BadRequest($"invalid field selector: '{part}'; can't understand '{part}'");
            var field = halves[0].Trim();
            var isKnown = field is "metadata.name" or "metadata.namespace" || (Selectable.TryGetValue(resource.Id, out var known) && known.Contains(field));
            if (!isKnown)
                throw ApiException.BadRequest($"field label not supported: {field}");
            var value = halves[1].Trim();
            yield return (field.Split('.'), value == "false" ? string.Empty : value, isEqual);
        }
    }
}
