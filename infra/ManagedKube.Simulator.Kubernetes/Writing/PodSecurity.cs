using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Resources;
using ManagedKube.Simulator.Kubernetes.Writing.Kinds;

namespace ManagedKube.Simulator.Kubernetes.Writing;

/// <summary>
/// Pod Security: what pods of a namespace may ask for, by the label of the namespace. Without one it is <c>baseline</c>, and
/// <c>kube-system</c> is exempt, as Talos configures it.
/// </summary>
internal static class PodSecurity
{
    private const string EnforceLabel = "pod-security.kubernetes.io/enforce";
    private const string Fallback = "baseline";

    private static readonly string[] HarmlessCapabilities =
    [
        "AUDIT_WRITE", "CHOWN", "DAC_OVERRIDE", "FOWNER", "FSETID", "KILL", "MKNOD", "NET_BIND_SERVICE", "SETFCAP", "SETGID", "SETPCAP", "SETUID", "SYS_CHROOT",
    ];

    /// <exception cref="ApiException">The pod asks for more.</exception>
    public static void Admit(Cluster cluster, JsonObject pod, WriteOptions options)
    {
        if (pod.Namespace() == "kube-system" || pod.FieldsAt("spec") is not { } spec)
            return;
        var level = cluster.Store.Find(Known.Namespaces, string.Empty, pod.Namespace())?.Body.Label(EnforceLabel) ?? Fallback;
        if (level == "privileged")
            return;
        var violations = Baseline(spec).Concat(level == "restricted" ? Restricted(spec) : []).ToList();
        if (violations.Count > 0)
            throw ApiException.Forbidden(string.Empty, "pods", pod.Name(), $"violates PodSecurity \"{level}:latest\": {string.Join(", ", violations)}");
    }

    private static IEnumerable<string> Baseline(JsonObject spec)
    {
        var spaces = new[] { "hostNetwork", "hostPID", "hostIPC" }.Where(name => spec.FlagAt(name)).ToList();
        if (spaces.Count > 0)
            yield return $"host namespaces ({string.Join(", ", spaces.Select(name => $"{name}=true"))})";
        foreach (var volume in spec.ItemsAt("volumes").Where(volume => volume["hostPath"] is not null))
            yield return $"hostPath volumes (volume \"{volume.TextAt("name")}\")";
        foreach (var container in PodDefaults.Containers(spec))
        {
            if (container.FlagAt("securityContext", "privileged"))
                yield return $"privileged (container \"{container.TextAt("name")}\" must not set securityContext.privileged=true)";
            var added = container.TextsAt("securityContext", "capabilities", "add").Except(HarmlessCapabilities).ToList();
            if (added.Count > 0)
                yield return $"non-default capabilities (container \"{container.TextAt("name")}\" must not include {string.Join(", ", added.Select(name => $"\"{name}\""))} in securityContext.capabilities.add)";
            if (container.ItemsAt("ports").Any(port => port.NumberAt("hostPort") is > 0) && !spec.FlagAt("hostNetwork"))
                yield return $"hostPort (container \"{container.TextAt("name")}\" uses hostPorts)";
        }
    }

    private static IEnumerable<string> Restricted(JsonObject spec)
    {
        foreach (var container in PodDefaults.Containers(spec))
        {
            var name = container.TextAt("name");
            if (container.At("securityContext", "allowPrivilegeEscalation") is null || container.FlagAt("securityContext", "allowPrivilegeEscalation"))
                yield return $"allowPrivilegeEscalation != false (container \"{name}\" must set securityContext.allowPrivilegeEscalation=false)";
            if (!container.TextsAt("securityContext", "capabilities", "drop").Contains("ALL"))
                yield return $"unrestricted capabilities (container \"{name}\" must set securityContext.capabilities.drop=[\"ALL\"])";
            if (!container.FlagAt("securityContext", "runAsNonRoot") && !spec.FlagAt("securityContext", "runAsNonRoot"))
                yield return $"runAsNonRoot != true (pod or container \"{name}\" must set securityContext.runAsNonRoot=true)";
            if ((container.TextAt("securityContext", "seccompProfile", "type") ?? spec.TextAt("securityContext", "seccompProfile", "type")) is null or "Unconfined")
                yield return $"seccompProfile (pod or container \"{name}\" must set securityContext.seccompProfile.type to \"RuntimeDefault\" or \"Localhost\")";
        }
    }
}
