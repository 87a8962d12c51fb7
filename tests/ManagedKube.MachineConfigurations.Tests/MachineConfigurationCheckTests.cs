using System.Collections.Immutable;
using ManagedKube.Components.Tests;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Validation;
using ManagedKube.Talos;

namespace ManagedKube.MachineConfigurations.Tests;

public sealed class MachineConfigurationCheckTests
{
    private const string Good = "apiVersion: v1alpha1\nkind: KubeletConfig\nconfig: {imageGCHighThresholdPercent: 80}";

    [Fact]
    public void Nothing_is_wrong_with_the_plans_of_every_environment()
    {
        Assert.Empty(MachineConfigurationCheck.Check(Plans.DevTest));
        Assert.Empty(MachineConfigurationCheck.Check(Plans.Production));
    }

    [Theory]
    [InlineData("1.12.12", "1.35.9")]
    [InlineData("1.13.10", "1.36.5")]
    [InlineData("1.14.6", "1.36.5")]
    public void Nothing_is_wrong_with_a_cluster_that_begins_with_any_Talos_that_is_allowed(string talos, string kubernetes) => Assert.Empty(
        MachineConfigurationCheck.Check(ClusterPlanner.Plan(Plans.ProductionDefinition with { Versions = new() { Talos = talos, Kubernetes = kubernetes } })));

    [Fact]
    public void The_forms_of_the_plan_are_those_of_the_machine_configuration() => Assert.Equal(
        (ConfigurationContract.Oldest.ToString(), ConfigurationContract.Newest.ToString()), (ConfigurationForm.Oldest.ToString(), ConfigurationForm.Newest.ToString()));

    [Theory]
    [InlineData("kind: KubeletConfig\napiVersion: v1alpha1\nconfg: {a: 1}", "KubeletConfig: confg is no field that Talos knows here.")]
    [InlineData("machine: {type: controlplane}", "machine.type is not worker, which the node is.")]
    [InlineData("apiVersion: v1alpha1\nkind: HostnameConfig\nhostname: ctodev-wrk-01", "The host name is not ctodev-wrk-02")]
    [InlineData("[", "Patch 2 cannot be read.")]
    public void A_patch_that_Talos_would_not_take_is_told_with_its_place(string patch, string message)
    {
        var finding = Assert.Single(Check(Workers(Good, patch, Good)), finding => finding.Message.Contains(message, StringComparison.Ordinal));

        Assert.Equal(("cluster.workers[0].patches[1]", "machine-configuration", FindingLevel.Error), (finding.Path, finding.RuleId, finding.Level));
    }

    [Fact]
    public void Machines_that_a_finding_concerns_are_named_together() => Assert.StartsWith(
        "ctodev-wrk-01, ctodev-wrk-02, ctodev-wrk-03 would not take the machine configuration: v1alpha1: ",
        Assert.Single(Check(Workers("machine: {nonsense: true}"))).Message, StringComparison.Ordinal);

    [Fact]
    public void Patches_of_control_planes_and_storage_nodes_have_their_own_places()
    {
        var definition = Plans.ProductionDefinition with
        {
            ControlPlane = new() { Patches = ["machine: {type: worker}"] },
            StorageNodes = new() { Patches = ["machine: {type: controlplane}"] },
        };

        Assert.Equal(["cluster.controlPlane.patches[0]", "cluster.storageNodes.patches[0]"], Check(definition).Select(finding => finding.Path).Distinct());
    }

    [Fact]
    public void A_secret_in_a_patch_is_refused_and_not_repeated()
    {
        var findings = Check(Workers("apiVersion: v1alpha1\nkind: RegistryAuthConfig\nname: mirror.example.net\nusername: nodes\npassword: hunter2"));

        var finding = Assert.Single(findings, finding => finding.Rule == "V82");
        Assert.Equal("cluster.workers[0].patches[0]", finding.Path);
        Assert.All(findings, other => Assert.DoesNotContain("hunter2", other.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void Local_volumes_need_a_cluster_that_began_with_Talos_1_14()
    {
        var worker = Plans.ProductionDefinition.Workers[0];
        var definition = Plans.ProductionDefinition with
        {
            Versions = Plans.ProductionDefinition.Versions with { Talos = "1.13.10" },
            Workers = [worker, worker with { Name = "local", FirstNumber = 4, LocalDiskGb = 100 }],
            Components = Plans.ProductionDefinition.Components.Add(PlatformComponent.TopoLvm, true),
            Ceph = Plans.ProductionDefinition.Ceph with { AcceptNoResilience = true },
        };

        Assert.Equal("cluster.workers[1].localDiskGb", Assert.Single(Check(definition)).Path);
    }

    private static ImmutableArray<Finding> Check(ClusterDefinition definition) => MachineConfigurationCheck.Check(ClusterPlanner.Plan(definition));

    private static ClusterDefinition Workers(params ImmutableArray<string> patches) => Plans.DevTestDefinition with
    {
        Workers = [Plans.DevTestDefinition.Workers[0] with { Patches = patches }],
    };
}
