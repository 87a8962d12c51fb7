using System.Collections.Immutable;
using System.Net;
using System.Numerics;
using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Resources;
using ManagedKube.Simulator.Kubernetes.Storage;

namespace ManagedKube.Simulator.Kubernetes.Controllers;

/// <summary>What MetalLB does where it is installed: services of type LoadBalancer get addresses of the pools that are for them.</summary>
internal sealed class LoadBalancerController : IController
{
    private const string Group = "metallb.io";
    private const string AddressAnnotation = "metallb.io/loadBalancerIPs";
    private const string PoolAnnotation = "metallb.io/address-pool";
    private const string FromPool = "metallb.io/ip-allocated-from-pool";
    private const string Component = "metallb-controller";

    private static readonly GroupResource Pools = new(Group, "ipaddresspools");

    public ImmutableArray<GroupResource> Watches { get; } = [Known.Services, Known.Namespaces, Known.Deployments, Pools];

    public DateTimeOffset? Reconcile(Cluster cluster)
    {
        var pools = cluster.Store
            .List(Pools)
            .OrderBy(pool => pool.Body.NumberAt("spec", "serviceAllocation", "priority") is { } priority and > 0 ? priority : long.MaxValue)
            .ToList();
        if (pools.Count == 0 || !IsRunning(cluster))
            return null;
        foreach (var service in cluster.Store.List(Known.Services).Where(service => !service.Body.IsDeleting()).ToList())
        {
            if (service.Body.TextAt("spec", "type") == "LoadBalancer" && service.Body.TextAt("spec", "loadBalancerClass") is null or "metallb.io/metallb")
                Assign(cluster, service, pools);
        }

        return null;
    }

    /// <summary>Whether the controller of MetalLB is there to do it.</summary>
    private static bool IsRunning(Cluster cluster) => cluster.Store.List(Known.Deployments).Any(deployment =>
        deployment.Body.Label("app.kubernetes.io/name") == "metallb" && deployment.Body.NumberAt("status", "availableReplicas") is > 0);

    private static void Assign(Cluster cluster, StoredObject service, List<StoredObject> pools)
    {
        if (service.Body.TextAt("spec", "type") != "LoadBalancer")
            return;
        var wanted = service.Body.Annotation(AddressAnnotation) ?? service.Body.TextAt("spec", "loadBalancerIP");
        var current = service.Body.ItemsAt("status", "loadBalancer", "ingress").FirstOrDefault().TextAt("ip");
        var usable = pools.Where(pool => IsFor(cluster, pool.Body, service, wanted)).ToList();
        if (current is not null && (wanted is null || wanted == current) && usable.Exists(pool => Contains(pool.Body, current)))
            return;
        foreach (var pool in usable)
        {
            if (Choose(cluster, pool.Body, service, wanted) is not { } address)
                continue;
            cluster.SetStatus(
                service,
                new JsonObject { ["loadBalancer"] = new JsonObject { ["ingress"] = new JsonArray(new JsonObject { ["ip"] = address, ["ipMode"] = "VIP" }) } },
                Component);
            cluster.Writer.Change(service, Component, body => body.Metadata().Child("annotations")[FromPool] = pool.Name);
            return;
        }

        if (current is not null)
            cluster.SetStatus(service, new JsonObject { ["loadBalancer"] = new JsonObject() }, Component);
    }

    /// <summary>Whether a pool may serve a service: asked for by name or address, open to it by its selectors, or open to all.</summary>
    private static bool IsFor(Cluster cluster, JsonObject pool, StoredObject service, string? wanted)
    {
        if (service.Body.Annotation(PoolAnnotation) is { } name)
            return pool.Name() == name;
        if (pool.FieldsAt("spec", "serviceAllocation") is { } allocation)
        {
            var spaces = allocation.TextsAt("namespaces").ToList();
            var spaceSelectors = allocation.ItemsAt("namespaceSelectors").Select(LabelSelector.Of).ToList();
            var labels = cluster.Store.Find(Known.Namespaces, string.Empty, service.Namespace)?.Body.At("metadata", "labels");
            var suitsSpace = (spaces.Count == 0 && spaceSelectors.Count == 0) || spaces.Contains(service.Namespace) || spaceSelectors.Exists(selector => selector.Matches(labels));
            var selectors = allocation.ItemsAt("serviceSelectors").Select(LabelSelector.Of).ToList();
            return suitsSpace && (selectors.Count == 0 || selectors.Exists(selector => selector.Matches(service.Body.At("metadata", "labels"))));
        }

        return wanted is not null || pool.At("spec", "autoAssign") is null || pool.FlagAt("spec", "autoAssign");
    }

    private static string? Choose(Cluster cluster, JsonObject pool, StoredObject service, string? wanted)
    {
        var taken = cluster.Store.List(Known.Services).Where(other => other.Body.Uid() != service.Body.Uid())
            .SelectMany(other => other.Body.ItemsAt("status", "loadBalancer", "ingress")).Select(entry => entry.TextAt("ip")).ToHashSet();
        if (wanted is not null)
            return Contains(pool, wanted) && !taken.Contains(wanted) ? wanted : null;
        foreach (var (first, last) in Ranges(pool))
        {
            for (var address = first; address <= last; address++)
            {
                if (Text(address) is var text && !taken.Contains(text))
                    return text;
            }
        }

        return null;
    }

    private static bool Contains(JsonObject pool, string address) =>
        IPAddress.TryParse(address, out var parsed) && Ranges(pool).Any(range => Number(parsed) >= range.First && Number(parsed) <= range.Last);

    private static IEnumerable<(BigInteger First, BigInteger Last)> Ranges(JsonObject pool)
    {
        foreach (var text in pool.TextsAt("spec", "addresses"))
        {
            var ends = text.Split('-', StringSplitOptions.TrimEntries);
            if (ends.Length == 2 && IPAddress.TryParse(ends[0], out var first) && IPAddress.TryParse(ends[1], out var last))
                yield return (Number(first), Number(last));
            else if (IPNetwork.TryParse(text, out var range))
                yield return (Number(range.BaseAddress), Number(range.BaseAddress) + Addresses.Count(range) - 1);
        }
    }

    private static BigInteger Number(IPAddress address) => new(address.GetAddressBytes(), isUnsigned: true, isBigEndian: true);

    private static string Text(BigInteger number)
    {
        var bytes = number.ToByteArray(isUnsigned: true, isBigEndian: true);
        return new IPAddress([.. new byte[4 - bytes.Length], .. bytes]).ToString();
    }
}
