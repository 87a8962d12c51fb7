namespace ManagedKube.Simulator.Kubernetes.Tests.Support;

/// <summary>Objects that tests need, as people write them.</summary>
internal static class Workloads
{
    /// <summary>The agent of a pod network: with it nodes become ready.</summary>
    public const string Network = """
        {"apiVersion": "apps/v1", "kind": "DaemonSet", "metadata": {"name": "cilium", "namespace": "kube-system", "labels": {"k8s-app": "cilium"}},
         "spec": {"selector": {"matchLabels": {"k8s-app": "cilium"}}, "template": {"metadata": {"labels": {"k8s-app": "cilium"}}, "spec": {
           "hostNetwork": true, "tolerations": [{"operator": "Exists"}], "containers": [{"name": "cilium-agent", "image": "cilium:v1.19.6"}]}}}}
        """;

    public static string Deployment(string name, int replicas) => $$$"""
        {"apiVersion": "apps/v1", "kind": "Deployment", "metadata": {"name": "{{{name}}}", "namespace": "default"},
         "spec": {"replicas": {{{replicas}}}, "selector": {"matchLabels": {"app": "{{{name}}}"} }, "template": {"metadata": {"labels": {"app": "{{{name}}}"} }, "spec": {
           "containers": [{"name": "it", "image": "nginx:1.27"}]} } } }
        """;

    public static string Budget(string name, int minAvailable) => $$$"""
        {"apiVersion": "policy/v1", "kind": "PodDisruptionBudget", "metadata": {"name": "{{{name}}}", "namespace": "default"},
         "spec": {"minAvailable": {{{minAvailable}}}, "selector": {"matchLabels": {"app": "{{{name}}}"} } } }
        """;
}
