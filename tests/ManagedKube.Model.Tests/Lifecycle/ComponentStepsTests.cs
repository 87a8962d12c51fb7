using System.Collections.Immutable;
using ManagedKube.Model.Lifecycle;

namespace ManagedKube.Model.Tests.Lifecycle;

public sealed class ComponentStepsTests
{
    private static readonly ReleaseData Data = ReleaseData.Embedded;

    [Fact]
    public void The_whole_platform_changes_in_the_order_of_the_facts()
    {
        var running = Data.Components.ToImmutableDictionary(component => component.Name, _ => "0.0.1");
        var wanted = Data.Components.Select(component => new ComponentPin(component.Name, Data.DefaultPlatform!.Components[component.Name], false));

        Assert.Equal(
            [
                "gateway-api cilium", "kubelet-csr-approver", "metrics-server", "metallb", "cert-manager", "capsule", "kyverno", "nginx-ingress",
                "snapshot-controller", "rook-ceph ceph-csi-drivers ceph", "topolvm", "gpu-operator", "prometheus-operator-crds kube-prometheus-stack",
                "loki", "alloy", "pyroscope", "keda", "k10", "harbor", "argo-cd", "opencost",
            ],
            ComponentSteps.Plan(Data, running, wanted).Select(step => string.Join(' ', step.Changes.Select(change => change.Name))));
    }

    [Fact]
    public void A_leading_v_makes_no_other_version() => Assert.Empty(
        ComponentSteps.Plan(Data, new Dictionary<string, string> { ["rook-ceph"] = "1.20.6" }, [new ComponentPin("rook-ceph", "v1.20.6", false)]));
}
