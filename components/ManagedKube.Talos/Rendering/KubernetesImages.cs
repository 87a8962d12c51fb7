namespace ManagedKube.Talos.Rendering;

/// <summary>The images of Kubernetes' components, all of one version.</summary>
internal sealed record KubernetesImages(string Version)
{
    public string Kubelet => $"ghcr.io/siderolabs/kubelet:v{Version}";

    public string ApiServer => Upstream("kube-apiserver");

    public string ControllerManager => Upstream("kube-controller-manager");

    public string Scheduler => Upstream("kube-scheduler");

    public string Proxy => Upstream("kube-proxy");

    private string Upstream(string component) => $"registry.k8s.io/{component}:v{Version}";
}
