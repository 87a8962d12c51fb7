using System.Net;
using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Resources;

namespace ManagedKube.Simulator.Kubernetes.Writing.Kinds;

internal sealed class ServiceRules : KindRules
{
    private const int FirstNodePort = 30000;
    private const int LastNodePort = 32767;

    /// <summary>Addresses below this place are for services that ask for one.</summary>
    private const int FirstDynamicAddress = 16;

    private static readonly string[] Types = ["ClusterIP", "ExternalName", "LoadBalancer", "NodePort"];

    public override bool HasGeneration => false;

    public override NameRule Names => NameRule.Service;

    public override void Default(JsonObject body)
    {
        var spec = body.Child("spec");
        spec.Default("type", "ClusterIP");
        spec.Default("sessionAffinity", "None");
        foreach (var port in spec.ItemsAt("ports"))
        {
            port.Default("protocol", "TCP");
            if (port["port"] is { } number)
                port.Default("targetPort", number.DeepClone());
        }

        if (spec.TextAt("type") == "ExternalName")
            return;
        spec.Default("internalTrafficPolicy", "Cluster");
        spec.Default("ipFamilies", ObjectNodes.List("IPv4"));
        spec.Default("ipFamilyPolicy", "SingleStack");
        if (spec.TextAt("type") is "LoadBalancer" or "NodePort")
            spec.Default("externalTrafficPolicy", "Cluster");
        if (spec.TextAt("type") == "LoadBalancer")
            spec.Default("allocateLoadBalancerNodePorts", true);
    }

    public override void PrepareCreate(Cluster cluster, JsonObject body, WriteOptions options)
    {
        body["status"] = new JsonObject { ["loadBalancer"] = new JsonObject() };
        Allocate(cluster, body);
    }

    public override void PrepareUpdate(Cluster cluster, JsonObject body, JsonObject before, WriteOptions options)
    {
        var spec = body.Child("spec");
        if (spec.TextAt("type") != "ExternalName" && before.TextAt("spec", "clusterIP") is { Length: > 0 } address && string.IsNullOrEmpty(spec.TextAt("clusterIP")))
        {
            spec["clusterIP"] = address;
            spec["clusterIPs"] = before.At("spec", "clusterIPs")?.DeepClone();
        }

        foreach (var port in spec.ItemsAt("ports").Where(port => port["nodePort"] is null))
        {
            var old = before
                .ItemsAt("spec", "ports")
                .FirstOrDefault(old => ObjectNodes.Same(old["port"], port["port"]) && old.TextAt("protocol") == port.TextAt("protocol"));
            if (old?["nodePort"] is { } nodePort && spec.TextAt("type") is "LoadBalancer" or "NodePort")
                port["nodePort"] = nodePort.DeepClone();
        }

        if (spec.TextAt("type") != "LoadBalancer" && body.At("status", "loadBalancer", "ingress") is not null)
            body["status"] = new JsonObject { ["loadBalancer"] = new JsonObject() };
        Allocate(cluster, body);
    }

    public override void Check(JsonObject body, List<FieldError> errors)
    {
        var spec = body.FieldsAt("spec")!;
        var type = spec.TextAt("type")!;
        if (!Types.Contains(type))
            errors.Add(FieldError.NotSupported("spec.type", type, Types));
        var ports = spec.ItemsAt("ports").ToList();
        if (ports.Count == 0 && type != "ExternalName" && spec.TextAt("clusterIP") != "None")
            errors.Add(FieldError.Required("spec.ports"));
        if (type == "ExternalName" && string.IsNullOrEmpty(spec.TextAt("externalName")))
            errors.Add(FieldError.Required("spec.externalName"));
        for (var index = 0; index < ports.Count; index++)
        {
            if (ports[index].NumberAt("port") is not (> 0 and < 65536))
                errors.Add(FieldError.Invalid($"spec.ports[{index}].port", ports[index]["port"]?.ToJsonString() ?? "0", "must be between 1 and 65535, inclusive"));
            if (ports.Count > 1 && string.IsNullOrEmpty(ports[index].TextAt("name")))
                errors.Add(FieldError.Required($"spec.ports[{index}].name"));
        }
    }

    public override void CheckUpdate(JsonObject body, JsonObject before, List<FieldError> errors)
    {
        var old = before.TextAt("spec", "clusterIP");
        if (!string.IsNullOrEmpty(old) && body.TextAt("spec", "type") != "ExternalName" && body.TextAt("spec", "clusterIP") != old)
            errors.Add(FieldError.Invalid("spec.clusterIPs[0]", $"[\"{body.TextAt("spec", "clusterIP")}\"]", "may not change once set"));
    }

    private static void Allocate(Cluster cluster, JsonObject body)
    {
        var spec = body.Child("spec");
        var type = spec.TextAt("type");
        if (type == "ExternalName")
        {
            spec.Remove("clusterIP");
            spec.Remove("clusterIPs");
            return;
        }

        var others = cluster.Store.List(Known.Services).Where(other => other.Body.Uid() != body.Uid()).Select(other => other.Body).ToList();
        if (string.IsNullOrEmpty(spec.TextAt("clusterIP")))
        {
            var taken = others.Select(other => other.TextAt("spec", "clusterIP")).ToHashSet();
            spec["clusterIP"] = Addresses.FirstFree(cluster.Settings.ServiceRange, FirstDynamicAddress, taken.Contains)?.ToString()
                ?? throw new ApiException(500, "InternalError", $"Internal error occurred: failed to allocate a serviceIP: range is full");
        }
        else if (spec.TextAt("clusterIP") is { } wanted && wanted != "None")
        {
            CheckAddress(cluster, body, others, wanted);
        }

        spec["clusterIPs"] = ObjectNodes.List(spec.TextAt("clusterIP")!);
        if (type is "NodePort" || (type == "LoadBalancer" && spec.FlagAt("allocateLoadBalancerNodePorts")))
            AllocatePorts(spec, others);
    }

    private static void CheckAddress(Cluster cluster, JsonObject body, List<JsonObject> others, string wanted)
    {
        string? why = null;
        if (!IPAddress.TryParse(wanted, out var address))
            why = "must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)";
        else if (!cluster.Settings.ServiceRange.Contains(address))
            why = $"failed to allocate IP {wanted}: the provided IP ({wanted}) is not in the valid range. The range of valid IPs is {cluster.Settings.ServiceRange}";
        else if (others.Any(other => other.TextAt("spec", "clusterIP") == wanted))
            why = $"failed to allocate IP {wanted}: provided IP is already allocated";
        if (why is not null)
            throw ApiException.Invalid(string.Empty, "Service", body.Name(), [FieldError.Invalid("spec.clusterIPs", $"[\"{wanted}\"]", why)]);
    }

    private static void AllocatePorts(JsonObject spec, List<JsonObject> others)
    {
        var taken = others.Append(new JsonObject { ["spec"] = spec.DeepClone() })
            .SelectMany(other => other.ItemsAt("spec", "ports")).Select(port => port.NumberAt("nodePort")).OfType<long>().ToHashSet();
        foreach (var port in spec.ItemsAt("ports").Where(port => port.NumberAt("nodePort") is null or 0))
        {
            var free = Enumerable.Range(FirstNodePort, LastNodePort - FirstNodePort + 1).First(candidate => !taken.Contains(candidate));
            taken.Add(free);
            port["nodePort"] = free;
        }
    }
}
