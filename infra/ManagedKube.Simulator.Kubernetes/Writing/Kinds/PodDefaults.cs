using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;

namespace ManagedKube.Simulator.Kubernetes.Writing.Kinds;

/// <summary>What absent fields of pods mean, also in the templates of workloads.</summary>
internal static class PodDefaults
{
    public static void Set(JsonObject spec)
    {
        spec.Default("restartPolicy", "Always");
        spec.Default("dnsPolicy", "ClusterFirst");
        spec.Default("schedulerName", "default-scheduler");
        spec.Default("terminationGracePeriodSeconds", 30);
        spec.Default("securityContext", new JsonObject());
        if (spec.TextAt("serviceAccountName") is { } account)
            spec.Default("serviceAccount", account);
        foreach (var container in Containers(spec))
            SetContainer(container);
        foreach (var volume in spec.ItemsAt("volumes"))
            SetVolume(volume);
    }

    public static IEnumerable<JsonObject> Containers(JsonObject spec) => spec.ItemsAt("initContainers").Concat(spec.ItemsAt("containers"));

    private static void SetContainer(JsonObject container)
    {
        container.Default("resources", new JsonObject());
        container.Default("terminationMessagePath", "/dev/termination-log");
        container.Default("terminationMessagePolicy", "File");
        var image = container.TextAt("image") ?? string.Empty;
        var isLatest = !image.Contains('@', StringComparison.Ordinal)
            && (image.EndsWith(":latest", StringComparison.Ordinal) || image.LastIndexOf(':') <= image.LastIndexOf('/'));
        container.Default("imagePullPolicy", isLatest ? "Always" : "IfNotPresent");
        foreach (var port in container.ItemsAt("ports"))
            port.Default("protocol", "TCP");
        foreach (var variable in container.ItemsAt("env"))
            variable.FieldsAt("valueFrom", "fieldRef")?.Default("apiVersion", "v1");
        foreach (var name in new[] { "livenessProbe", "readinessProbe", "startupProbe" })
        {
            if (container[name] is JsonObject probe)
                SetProbe(probe);
        }

        foreach (var hook in new[] { "postStart", "preStop" })
            SetHttp(container.FieldsAt("lifecycle", hook, "httpGet"));
        if (container.FieldsAt("resources") is { } resources && resources["limits"] is JsonObject limits)
        {
            foreach (var (name, value) in limits)
                resources.Child("requests").Default(name, value!.DeepClone());
        }
    }

    private static void SetProbe(JsonObject probe)
    {
        probe.Default("failureThreshold", 3);
        probe.Default("periodSeconds", 10);
        probe.Default("successThreshold", 1);
        probe.Default("timeoutSeconds", 1);
        SetHttp(probe.FieldsAt("httpGet"));
        probe.FieldsAt("grpc")?.Default("service", "");
    }

    private static void SetHttp(JsonObject? request)
    {
        request?.Default("path", "/");
        request?.Default("scheme", "HTTP");
    }

    private static void SetVolume(JsonObject volume)
    {
        foreach (var kind in new[] { "configMap", "secret", "projected", "downwardAPI" })
            volume.FieldsAt(kind)?.Default("defaultMode", 420);
        volume.FieldsAt("hostPath")?.Default("type", "");
        foreach (var source in volume.ItemsAt("projected", "sources"))
        {
            source.FieldsAt("serviceAccountToken")?.Default("expirationSeconds", 3600);
            SetFieldVersions(source.ItemsAt("downwardAPI", "items"));
        }

        SetFieldVersions(volume.ItemsAt("downwardAPI", "items"));
        volume.FieldsAt("ephemeral", "volumeClaimTemplate", "spec")?.Default("volumeMode", "Filesystem");
    }

    private static void SetFieldVersions(IEnumerable<JsonObject> items)
    {
        foreach (var item in items)
            item.FieldsAt("fieldRef")?.Default("apiVersion", "v1");
    }
}
