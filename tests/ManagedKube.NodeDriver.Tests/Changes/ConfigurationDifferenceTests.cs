using ManagedKube.NodeDriver.Changes;

namespace ManagedKube.NodeDriver.Tests.Changes;

public sealed class ConfigurationDifferenceTests
{
    private const string Worker = "version: v1alpha1\nmachine: {type: worker, token: a}\n---\napiVersion: v1alpha1\nkind: KubeletConfig\nconfig: {maxPods: 110}\n";

    [Theory]
    [InlineData("machine: {type: worker, token: a}", "machine: {type: worker, token: b}", "v1alpha1", "machine.token", ChangeEffect.Live, "1.14.6")]
    [InlineData("machine: {type: worker, token: a}", "machine: {type: worker, token: b}", "v1alpha1", "machine.token", ChangeEffect.NeedsReboot, "1.13.9")]
    [InlineData("machine: {type: worker, token: a}", "machine: {type: controlplane, token: a}", "v1alpha1", "machine.type", ChangeEffect.OnlyAtCreation, "1.14.6")]
    [InlineData("maxPods: 110", "maxPods: 120", "KubeletConfig", "config.maxPods", ChangeEffect.RestartsComponent, "1.14.6")]
    [InlineData("kind: KubeletConfig\nconfig: {maxPods: 110}", "kind: KubeletConfig", "KubeletConfig", "config.maxPods", ChangeEffect.RestartsComponent, "1.14.6")]
    [InlineData("token: a}\n", "token: a}\ncluster: {etcd: {subnet: x}}\n", "v1alpha1", "cluster.etcd.subnet", ChangeEffect.NeedsReboot, "1.14.6")]
    [InlineData("token: a}\n---", "token: a}\n---\nkind: KernelModuleConfig\nname: nvidia\n---", "KernelModuleConfig/nvidia", "", ChangeEffect.NeedsReboot, "1.14.6")]
    public void A_change_is_named_with_what_it_does(string from, string to, string document, string path, ChangeEffect effect, string talos)
    {
        var changes = ConfigurationDifference.Of(Worker, Worker.Replace(from, to, StringComparison.Ordinal), Version.Parse(talos));

        Assert.Equal([new ConfigurationChange(document, path, effect)], changes);
    }

    [Fact]
    public void Order_and_style_of_the_text_do_not_matter()
    {
        const string Other = "kind: KubeletConfig\napiVersion: \"v1alpha1\"\nconfig:\n  maxPods: 110\n---\nmachine:\n  token: \"a\"\n  type: worker\nversion: v1alpha1\n";

        Assert.Empty(ConfigurationDifference.Of(Worker, Other, new Version(1, 14, 6)));
    }

    [Fact]
    public void What_is_no_YAML_is_not_quoted()
    {
        var error = Assert.Throws<DriverException>(() => ConfigurationDifference.Of(Worker, "token: [secret", new Version(1, 14, 6)));

        Assert.DoesNotContain("secret", error.Message, StringComparison.Ordinal);
    }
}
