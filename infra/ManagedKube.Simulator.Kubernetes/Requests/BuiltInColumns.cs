using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Resources;

namespace ManagedKube.Simulator.Kubernetes.Requests;

/// <summary>The columns of the built-in kinds.</summary>
internal static class BuiltInColumns
{
    private static readonly Dictionary<GroupResource, TableColumn[]> Special = new()
    {
        [Known.Nodes] =
        [
            Text("Status", NodeStatus),
            Text("Roles", NodeRoles),
            Age(),
            Text("Version", item => item.TextAt("status", "nodeInfo", "kubeletVersion")),
            Wide("Internal-IP", item => Address(item, "InternalIP")),
            Wide("External-IP", item => Address(item, "ExternalIP")),
            Wide("OS-Image", item => item.TextAt("status", "nodeInfo", "osImage")),
            Wide("Kernel-Version", item => item.TextAt("status", "nodeInfo", "kernelVersion")),
            Wide("Container-Runtime", item => item.TextAt("status", "nodeInfo", "containerRuntimeVersion")),
        ],
        [Known.Pods] =
        [
            Text(
                "Ready",
                item => $"{item.ItemsAt("status", "containerStatuses").Count(status => status.FlagAt("ready"))}/{item.ItemsAt("spec", "containers").Count()}"),
            Text("Status", item => item.IsDeleting() ? "Terminating" : item.TextAt("status", "reason") ?? item.TextAt("status", "phase")),
            Number("Restarts", item => item.ItemsAt("status", "containerStatuses").Sum(status => status.NumberAt("restartCount") ?? 0)),
            Age(),
            Wide("IP", item => item.TextAt("status", "podIP")),
            Wide("Node", item => item.TextAt("spec", "nodeName")),
            Wide("Nominated Node", _ => null),
            Wide("Readiness Gates", _ => null),
        ],
        [Known.Namespaces] = [Text("Status", item => item.TextAt("status", "phase")), Age()],
        [Known.Services] =
        [
            Text("Type", item => item.TextAt("spec", "type")),
            Text("Cluster-IP", item => item.TextAt("spec", "clusterIP")),
            Text(
                "External-IP",
                item => item.ItemsAt("status", "loadBalancer", "ingress").FirstOrDefault().TextAt("ip") ?? (item.TextAt("spec", "type") == "LoadBalancer" ? "<pending>" : null)),
            Text("Port(s)", item => string.Join(',', item.ItemsAt("spec", "ports").Select(Port))),
            Age(),
            Wide("Selector", item => Pairs(item, "spec", "selector")),
        ],
        [Known.Deployments] =
        [
            Text("Ready", item => $"{item.NumberAt("status", "readyReplicas") ?? 0}/{item.NumberAt("spec", "replicas") ?? 0}"),
            Number("Up-to-date", item => item.NumberAt("status", "updatedReplicas") ?? 0),
            Number("Available", item => item.NumberAt("status", "availableReplicas") ?? 0),
            Age(),
            Wide("Containers", item => Containers(item, "name")),
            Wide("Images", item => Containers(item, "image")),
            Wide("Selector", item => Pairs(item, "spec", "selector", "matchLabels")),
        ],
        [Known.ReplicaSets] =
        [
            Number("Desired", item => item.NumberAt("spec", "replicas") ?? 0),
            Number("Current", item => item.NumberAt("status", "replicas") ?? 0),
            Number("Ready", item => item.NumberAt("status", "readyReplicas") ?? 0),
            Age(),
            Wide("Images", item => Containers(item, "image")),
        ],
        [Known.DaemonSets] =
        [
            Number("Desired", item => item.NumberAt("status", "desiredNumberScheduled") ?? 0),
            Number("Current", item => item.NumberAt("status", "currentNumberScheduled") ?? 0),
            Number("Ready", item => item.NumberAt("status", "numberReady") ?? 0),
            Number("Up-to-date", item => item.NumberAt("status", "updatedNumberScheduled") ?? 0),
            Number("Available", item => item.NumberAt("status", "numberAvailable") ?? 0),
            Text("Node Selector", item => Pairs(item, "spec", "template", "spec", "nodeSelector")),
            Age(),
        ],
        [Known.StatefulSets] =
        [
            Text("Ready", item => $"{item.NumberAt("status", "readyReplicas") ?? 0}/{item.NumberAt("spec", "replicas") ?? 0}"),
            Age(),
            Wide("Images", item => Containers(item, "image")),
        ],
        [Known.Jobs] =
        [
            Text("Status", item => item.ItemsAt("status", "conditions").Any(condition => condition.TextAt("type") == "Complete") ? "Complete" : "Running"),
            Text("Completions", item => $"{item.NumberAt("status", "succeeded") ?? 0}/{item.NumberAt("spec", "completions") ?? 1}"),
            Age(),
        ],
        [Known.CronJobs] =
        [
            Text("Schedule", item => item.TextAt("spec", "schedule")),
            Text("Suspend", item => item.FlagAt("spec", "suspend") ? "True" : "False"),
            Age(),
        ],
        [Known.ConfigMaps] = [Number("Data", item => Count(item, "data") + Count(item, "binaryData")), Age()],
        [Known.Secrets] = [Text("Type", item => item.TextAt("type")), Number("Data", item => Count(item, "data")), Age()],
        [Known.ServiceAccounts] = [Number("Secrets", item => item.ItemsAt("secrets").Count()), Age()],
        [Known.PersistentVolumeClaims] =
        [
            Text("Status", item => item.IsDeleting() ? "Terminating" : item.TextAt("status", "phase")),
            Text("Volume", item => item.TextAt("spec", "volumeName")),
            Text("Capacity", item => item.TextAt("status", "capacity", "storage")),
            Text("Access Modes", item => string.Join(',', item.TextsAt("status", "accessModes").Select(Mode))),
            Text("StorageClass", item => item.TextAt("spec", "storageClassName")),
            Age(),
        ],
        [Known.PersistentVolumes] =
        [
            Text("Capacity", item => item.TextAt("spec", "capacity", "storage")),
            Text("Access Modes", item => string.Join(',', item.TextsAt("spec", "accessModes").Select(Mode))),
            Text("Reclaim Policy", item => item.TextAt("spec", "persistentVolumeReclaimPolicy")),
            Text("Status", item => item.TextAt("status", "phase")),
            Text("Claim", item => item.At("spec", "claimRef") is { } claim ? $"{claim.TextAt("namespace")}/{claim.TextAt("name")}" : null),
            Text("StorageClass", item => item.TextAt("spec", "storageClassName")),
            Age(),
        ],
        [Known.StorageClasses] =
        [
            Text("Provisioner", item => item.TextAt("provisioner")),
            Text("ReclaimPolicy", item => item.TextAt("reclaimPolicy")),
            Text("VolumeBindingMode", item => item.TextAt("volumeBindingMode")),
            Text("AllowVolumeExpansion", item => item.FlagAt("allowVolumeExpansion") ? "true" : "false"),
            Age(),
        ],
        [Known.CustomResourceDefinitions] = [Text("Created At", item => item.TextAt("metadata", "creationTimestamp"))],
        [Known.SigningRequests] =
        [
            Age(),
            Text("SignerName", item => item.TextAt("spec", "signerName")),
            Text("Requestor", item => item.TextAt("spec", "username")),
            Text("Condition", Condition),
        ],
        [Known.DisruptionBudgets] =
        [
            Text("Min Available", item => Plain(item.At("spec", "minAvailable")) ?? "N/A"),
            Text("Max Unavailable", item => Plain(item.At("spec", "maxUnavailable")) ?? "N/A"),
            Number("Allowed Disruptions", item => item.NumberAt("status", "disruptionsAllowed") ?? 0),
            Age(),
        ],
        [Known.Ingresses] =
        [
            Text("Class", item => item.TextAt("spec", "ingressClassName") ?? "<none>"),
            Text("Hosts", item => string.Join(',', item.ItemsAt("spec", "rules").Select(rule => rule.TextAt("host") ?? "*"))),
            Text(
                "Address",
                item => string.Join(',', item.ItemsAt("status", "loadBalancer", "ingress").Select(entry => entry.TextAt("ip") ?? entry.TextAt("hostname")))),
            Text("Ports", item => item.ItemsAt("spec", "tls").Any() ? "80, 443" : "80"),
            Age(),
        ],
        [Known.Events] =
        [
            Text("Last Seen", item => item.TextAt("lastTimestamp")),
            Text("Type", item => item.TextAt("type")),
            Text("Reason", item => item.TextAt("reason")),
            Text("Object", item => $"{item.TextAt("involvedObject", "kind")?.ToLowerInvariant()}/{item.TextAt("involvedObject", "name")}"),
            Text("Message", item => item.TextAt("message")),
        ],
        [Known.RoleBindings] = [Text("Role", item => $"{item.TextAt("roleRef", "kind")}/{item.TextAt("roleRef", "name")}"), Age()],
        [Known.ClusterRoleBindings] = [Text("Role", item => $"{item.TextAt("roleRef", "kind")}/{item.TextAt("roleRef", "name")}"), Age()],
        [Known.Roles] = [Text("Created At", item => item.TextAt("metadata", "creationTimestamp"))],
        [Known.ClusterRoles] = [Text("Created At", item => item.TextAt("metadata", "creationTimestamp"))],
        [Known.Leases] = [Text("Holder", item => item.TextAt("spec", "holderIdentity")), Age()],
        [Known.PriorityClasses] = [Number("Value", item => item.NumberAt("value") ?? 0), Text("Global-Default", item => item.FlagAt("globalDefault") ? "true" : "false"), Age()],
        [Known.ApiServices] = [Text("Service", item => item.At("spec", "service") is { } service ? $"{service.TextAt("namespace")}/{service.TextAt("name")}" : "Local"), Text("Available", Available), Age()],
    };

    public static IReadOnlyList<TableColumn> Of(GroupResource resource, DateTimeOffset now)
    {
        var columns = Special.TryGetValue(resource, out var special) ? special : [Age()];
        return
        [
            new TableColumn("Name", item => item.Name()),
            .. columns.Select(column => column.Name != "Age" ? column
                : column with { Cell = item => Ages.Since(item.TextAt("metadata", "creationTimestamp"), now) }),
        ];
    }

    private static TableColumn Text(string name, Func<JsonObject, string?> cell) => new(name, item => cell(item) is { Length: > 0 } text ? text : "<none>");

    private static TableColumn Wide(string name, Func<JsonObject, string?> cell) => Text(name, cell) with { IsWide = true };

    private static TableColumn Number(string name, Func<JsonObject, long> cell) => new(name, item => cell(item)) { Type = "integer" };

    /// <summary>Filled when the moment is known that ages end at.</summary>
    private static TableColumn Age() => new("Age", _ => null);

    private static string NodeStatus(JsonObject node)
    {
        var ready = node.ItemsAt("status", "conditions").FirstOrDefault(condition => condition.TextAt("type") == "Ready");
        var status = ready.TextAt("status") switch { "True" => "Ready", null => "Unknown", _ => "NotReady" };
        return node.FlagAt("spec", "unschedulable") ? $"{status},SchedulingDisabled" : status;
    }

    private static string NodeRoles(JsonObject node)
    {
        const string prefix = "node-role.kubernetes.io/";
        return string.Join(
            ',',
            node.PairsAt("metadata", "labels").Where(pair => pair.Key.StartsWith(prefix, StringComparison.Ordinal)).Select(pair => pair.Key[prefix.Length..]).Order(StringComparer.Ordinal));
    }

    private static string? Address(JsonObject node, string type) =>
        node.ItemsAt("status", "addresses").FirstOrDefault(address => address.TextAt("type") == type).TextAt("address");

    private static string Port(JsonObject port) =>
        $"{port["port"]}{(port.NumberAt("nodePort") is > 0 and var nodePort ? $":{nodePort}" : "")}/{port.TextAt("protocol")}";

    private static string Pairs(JsonObject item, params string[] path) => string.Join(',', item.PairsAt(path).Select(pair => $"{pair.Key}={pair.Value}"));

    private static string Containers(JsonObject item, string field) =>
        string.Join(',', item.ItemsAt("spec", "template", "spec", "containers").Select(container => container.TextAt(field)));

    private static long Count(JsonObject item, string field) => item.FieldsAt(field)?.Count ?? 0;

    private static string? Plain(JsonNode? node) => node is null ? null : node.AsText() ?? node.ToJsonString();

    private static string Mode(string mode) => mode switch { "ReadWriteOnce" => "RWO", "ReadOnlyMany" => "ROX", "ReadWriteMany" => "RWX", "ReadWriteOncePod" => "RWOP", _ => mode };

    private static string Condition(JsonObject request)
    {
        var types = request.ItemsAt("status", "conditions").Select(condition => condition.TextAt("type")).ToList();
        var state = types.Contains("Denied") ? "Denied" : types.Contains("Approved") ? "Approved" : "Pending";
        return request.At("status", "certificate") is null ? state : state + ",Issued";
    }

    private static string Available(JsonObject service) =>
        service.ItemsAt("status", "conditions").FirstOrDefault(condition => condition.TextAt("type") == "Available").TextAt("status") ?? "Unknown";
}
