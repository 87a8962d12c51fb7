namespace ManagedKube.Talos.Tests;

public sealed class NodeRestrictionTests
{
    [Theory]
    [InlineData("node-role.kubernetes.io/worker", false)]
    [InlineData("kubernetes.io/anything", false)]
    [InlineData("x.k8s.io/y", false)]
    [InlineData("kubernetes.io/hostname", true)]
    [InlineData("node.kubernetes.io/instance-type", true)]
    [InlineData("kubelet.kubernetes.io/x", true)]
    [InlineData("storage.example.net/ceph", true)]
    [InlineData("notkubernetes.io/x", true)]
    [InlineData("plain", true)]
    public void Kubernetes_decides_which_labels_a_node_may_set(string label, bool allowed) =>
        Assert.Equal(allowed, NodeRestriction.Allows(label));
}
