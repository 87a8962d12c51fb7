using System.Collections.Concurrent;
using System.Collections.Immutable;
using ManagedKube.Components.Addons.Framework;
using ManagedKube.Components.Infrastructure;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.OpenIaaS.Resources;
using ManagedKube.Testing;
using Pulumi;
using static ManagedKube.Components.Tests.ComponentTest;

namespace ManagedKube.Components.Tests;

public sealed class ManagedClusterTests
{
    private const double Gb = 1024.0 * 1024 * 1024;

    [Fact]
    public async Task Dev_test_is_five_machines_and_three_Ceph_disks()
    {
        var mocks = await DeployAsync(Plans.DevTest);

        Assert.Equal(["ctodev-cp-01", "ctodev-gitrunner", "ctodev-wrk-01", "ctodev-wrk-02", "ctodev-wrk-03"], mocks.VirtualMachines.Keys);
        Assert.Equal(["ctodev-wrk-01-osd-01", "ctodev-wrk-02-osd-01", "ctodev-wrk-03-osd-01"], mocks.VirtualDisks.Keys);
    }

    [Fact]
    public async Task Production_is_ten_machines_and_the_Ceph_disks_of_the_storage_nodes()
    {
        var mocks = await DeployAsync(Plans.Production);

        Assert.Equal(10, mocks.VirtualMachines.Count);
        Assert.Equal(
            ["ctopr-ceph-01-osd-01", "ctopr-ceph-01-osd-02", "ctopr-ceph-02-osd-01", "ctopr-ceph-02-osd-02", "ctopr-ceph-03-osd-01", "ctopr-ceph-03-osd-02"],
            mocks.VirtualDisks.Keys);
        Assert.Equal("talos-nocloud-amd64@AZ06", mocks.VirtualMachines["ctopr-cp-02"]["templateId"]);
        Assert.Equal("restart", mocks.VirtualMachines["ctopr-ceph-03"]["highAvailability"]);
        Assert.Equal("best-effort", mocks.VirtualMachines["ctopr-gitrunner"]["highAvailability"]);
        Assert.Equal("flash-az06@AZ06", mocks.VirtualDisks["ctopr-ceph-02-osd-02"]["storageRepositoryId"]);
        Assert.Equal("id-of-ctopr-ceph-02", mocks.VirtualDisks["ctopr-ceph-02-osd-02"]["virtualMachineId"]);
    }

    [Fact]
    public async Task A_worker_has_the_size_place_and_policy_of_the_plan()
    {
        var worker = (await DeployAsync(Plans.DevTest)).VirtualMachines["ctodev-wrk-02"];

        Assert.Equal("ctodev-wrk-02", worker["name"]);
        Assert.Equal("talos-nocloud-amd64@AZ05", worker["templateId"]);
        Assert.Equal(12.0, worker["cpu"]);
        Assert.Equal(24 * Gb, worker["memory"]);
        Assert.Equal("best-effort", worker["highAvailability"]);
        Assert.Equal("on", worker["powerState"]);
        Assert.Equal(true, worker["autoPowerOn"]);
        Assert.Equal(false, worker["allowRestart"]);
        Assert.False(worker.ContainsKey("coresPerSocket"));
        Assert.Equal("no-backup-az05@AZ05", Only(worker["backupPolicyIds"]));
        Assert.Equal(64 * Gb, Map(worker["osDisk"])["size"]);
        Assert.Equal("ctodev-wrk-02-os", Map(worker["osDisk"])["name"]);
        Assert.Equal("ctodev-nodes@AZ05", Map(Only(worker["osNetworkAdapters"]))["networkId"]);
        Assert.Equal("02:00:0a:14:00:34", Map(Only(worker["osNetworkAdapters"]))["macAddress"]);
        Assert.Equal("ctodev", Map(worker["tags"])["managedkube-cluster"]);
        Assert.Equal("worker", Map(worker["tags"])["managedkube-role"]);
    }

    [Fact]
    public async Task A_Ceph_disk_lies_on_its_carrier_and_repository()
    {
        var disk = (await DeployAsync(Plans.DevTest)).VirtualDisks["ctodev-wrk-03-osd-01"];

        Assert.Equal("ctodev-wrk-03-osd-01", disk["name"]);
        Assert.Equal(300 * Gb, disk["size"]);
        Assert.Equal("flash-az05@AZ05", disk["storageRepositoryId"]);
        Assert.Equal("id-of-ctodev-wrk-03", disk["virtualMachineId"]);
        Assert.Equal("RW", disk["mode"]);
        Assert.Equal(false, disk["bootable"]);
    }

    [Fact]
    public async Task A_worker_with_local_storage_gets_one_more_disk()
    {
        var workers = Plans.ProductionDefinition.Workers[0];
        var mocks = await DeployAsync(ClusterPlanner.Plan(Plans.ProductionDefinition with
        {
            Workers = [workers, workers with { Name = "local", FirstNumber = 4, LocalDiskGb = 200 }],
        }));

        var disk = mocks.VirtualDisks["ctopr-wrk-05-local"];
        Assert.Equal(200 * Gb, disk["size"]);
        Assert.Equal("id-of-ctopr-wrk-05", disk["virtualMachineId"]);
        Assert.Equal("flash-az06@AZ06", disk["storageRepositoryId"]);
        Assert.Equal(9, mocks.VirtualDisks.Count);
    }

    [Fact]
    public async Task No_virtual_machine_is_made_for_a_bare_metal_worker()
    {
        var workers = Plans.ProductionDefinition.Workers[0];
        var mocks = await DeployAsync(ClusterPlanner.Plan(Plans.ProductionDefinition with
        {
            Workers = [workers, workers with { Name = "gpu", FirstNumber = 4, BareMetal = new BareMetalDefinition { ServerClass = "PERFORMANCE 4", Gpu = true } }],
        }));

        Assert.Equal(10, mocks.VirtualMachines.Count);
        Assert.DoesNotContain("ctopr-wrk-04", mocks.VirtualMachines.Keys);
    }

    [Fact]
    public async Task A_bare_metal_server_has_a_configuration_and_becomes_a_node_once_it_has_joined()
    {
        var workers = Plans.ProductionDefinition.Workers[0];
        var metal = new BareMetalDefinition
        {
            ServerClass = "PERFORMANCE 4",
            InstallDisk = new() { Device = "/dev/nvme0n1" },
            Servers = [new() { MacAddresses = ["b8:59:9f:00:00:01"], Joined = true }, new() { MacAddresses = ["b8:59:9f:00:00:02"] }],
        };
        var plan = ClusterPlanner.Plan(Plans.ProductionDefinition with { Workers = [workers, workers with { Name = "gpu", FirstNumber = 4, BareMetal = metal }] });
        var configurations = ImmutableDictionary<string, string>.Empty;
        Output<ImmutableDictionary<string, string>>? output = null;

        var mocks = await RunAsync(() =>
        {
            output = new ManagedCluster("ctopr", new ManagedClusterArgs { Plan = plan }).BareMetalConfigurations;
            output.Apply(texts => configurations = texts);
        });

        Assert.Equal(["ctopr-wrk-04", "ctopr-wrk-05"], configurations.Keys.Order(StringComparer.Ordinal));
        Assert.Contains("match: mac(link.permanent_addr) == \"b8:59:9f:00:00:02\"", configurations["ctopr-wrk-05"], StringComparison.Ordinal);
        Assert.Contains("metal-installer", configurations["ctopr-wrk-05"], StringComparison.Ordinal);
        Assert.True(await Output.IsSecretAsync(output!));
        Assert.Contains("ctopr-wrk-04-node", mocks.Commands.Keys);
        Assert.DoesNotContain("ctopr-wrk-05-node", mocks.Commands.Keys);
    }

    [Fact]
    public async Task A_node_boots_with_its_own_machine_configuration()
    {
        var machines = (await DeployAsync(Plans.DevTest)).VirtualMachines;

        var controlPlane = Map(machines["ctodev-cp-01"]["cloudInit"]);
        Assert.StartsWith("version: v1alpha1\n", Assert.IsType<string>(controlPlane["cloudConfig"]), StringComparison.Ordinal);
        Assert.Contains("type: controlplane", (string)controlPlane["cloudConfig"], StringComparison.Ordinal);
        Assert.Contains("hostname: ctodev-cp-01", (string)controlPlane["cloudConfig"], StringComparison.Ordinal);
        Assert.Contains("endpoint: https://10.20.0.20:6443", (string)controlPlane["cloudConfig"], StringComparison.Ordinal);
        Assert.Contains("10.20.0.21/22", (string)controlPlane["networkConfig"], StringComparison.Ordinal);
        Assert.Contains("02:00:0a:14:00:15", (string)controlPlane["networkConfig"], StringComparison.Ordinal);
        Assert.Contains("type: worker", (string)Map(machines["ctodev-wrk-01"]["cloudInit"])["cloudConfig"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_Git_Runner_boots_an_ordinary_Linux()
    {
        var gitRunner = (await DeployAsync(Plans.DevTest)).VirtualMachines["ctodev-gitrunner"];

        Assert.Equal("debian-13-cloudinit@AZ05", gitRunner["templateId"]);
        Assert.Equal("daily-30d-az05@AZ05", Only(gitRunner["backupPolicyIds"]));
        Assert.StartsWith("#cloud-config\n", (string)Map(gitRunner["cloudInit"])["cloudConfig"], StringComparison.Ordinal);
        Assert.Contains("10.20.0.10/22", (string)Map(gitRunner["cloudInit"])["networkConfig"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Git_Runner_that_is_registered_gets_its_token()
    {
        var plan = Registered();

        var mocks = await ComponentTest.RunAsync(() => _ = new GitRunner("runner", new GitRunnerArgs { Plan = plan, RegistrationToken = "planted\n" }));

        Assert.Contains(
            "CI_SERVER_TOKEN=planted\n",
            (string)Map(mocks.VirtualMachines["ctodev-gitrunner"]["cloudInit"])["cloudConfig"],
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Git_Runner_that_is_registered_needs_a_token()
    {
        var plan = Registered();
        RunException? refusal = null;

        await ComponentTest.RunAsync(() => refusal = Assert.Throws<RunException>(() => new GitRunner("runner", new GitRunnerArgs { Plan = plan })));

        Assert.Contains("mk config set CODE gitRunner:token --secret", refusal!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_thing_is_looked_up_once_in_each_zone()
    {
        var devTest = Lookups(await DeployAsync(Plans.DevTest));
        var production = Lookups(await DeployAsync(Plans.Production));

        Assert.Equal(
            [
                "backup:getPolicy daily-30d-az05", "backup:getPolicy no-backup-az05", "compute:getAvailabilityZone AZ05", "compute:getNetwork ctodev-nodes",
                "compute:getStorageRepository flash-az05", "compute:getTemplate debian-13-cloudinit", "compute:getTemplate talos-nocloud-amd64",
            ],
            devTest.Order(StringComparer.Ordinal));
        Assert.Equal(3, production.Count(lookup => lookup == "compute:getTemplate talos-nocloud-amd64"));
        Assert.Equal(1, production.Count(lookup => lookup == "compute:getTemplate debian-13-cloudinit"));
    }

    [Fact]
    public async Task A_named_pool_narrows_every_lookup_that_belongs_to_a_pool()
    {
        var mocks = await DeployAsync(ClusterPlanner.Plan(Plans.DevTestDefinition with { Pool = new ZonedName("clu001-{zone}") }));

        Assert.Single(mocks.Calls, call => call.Token == "openiaas:compute:getPool");
        Assert.All(
            mocks.Calls.Where(call => call.Token is "openiaas:compute:getTemplate" or "openiaas:compute:getNetwork" or "openiaas:compute:getStorageRepository"),
            call => Assert.Equal("clu001-az05@AZ05", call.Args["poolId"]));
    }

    [Fact]
    public async Task What_machines_and_disks_were_made_from_is_never_updated()
    {
        var seen = await ObserveAsync(Plans.DevTest);

        Assert.All(Plans.DevTest.Machines, machine => Assert.Equal(["templateId"], seen[machine.Name].IgnoreChanges));
        Assert.All(
            Plans.DevTest.Machines.SelectMany(machine => machine.CephDisks),
            disk => Assert.Equal(["storageRepositoryId"], seen[disk.Name].IgnoreChanges));
    }

    [Fact]
    public async Task What_cannot_be_made_again_is_protected()
    {
        var seen = await ObserveAsync(Plans.Production);

        Assert.Equal(
            [
                "ctopr-bootstrap", "ctopr-ceph-01-node", "ctopr-ceph-02-node", "ctopr-ceph-03-node", "ctopr-cp-01-node", "ctopr-cp-02-node",
                "ctopr-cp-03-node", "ctopr-etcd-access", "ctopr-etcd-account", "ctopr-etcd-ready", "ctopr-gitrunner", "ctopr-kubeconfig",
                "ctopr-kubernetes", "ctopr-talosconfig",
                "ctopr-wrk-01", "ctopr-wrk-01-node", "ctopr-wrk-02", "ctopr-wrk-02-node", "ctopr-wrk-03", "ctopr-wrk-03-node",
            ],
            seen.Where(resource => resource.Value is { Protect: not true, Parent: not (PlatformAddons or Addon) }).Select(resource => resource.Key).Order(StringComparer.Ordinal));
        Assert.True(seen["ctopr-secrets"].Protect);
    }

    [Fact]
    public async Task Consent_to_restarts_and_cores_per_socket_reach_the_machines()
    {
        var workers = Plans.DevTestDefinition.Workers[0];
        var definition = Plans.DevTestDefinition with { AllowRestart = true, Workers = [workers with { Size = workers.Size with { CoresPerSocket = 6 } }] };

        var worker = (await DeployAsync(ClusterPlanner.Plan(definition))).VirtualMachines["ctodev-wrk-01"];

        Assert.Equal(true, worker["allowRestart"]);
        Assert.Equal(6.0, worker["coresPerSocket"]);
    }

    [Fact]
    public async Task The_outputs_tell_where_the_cluster_is()
    {
        var (machines, url, address, usable) = (ImmutableDictionary<string, string>.Empty, "", "", 0);
        await RunAsync(() =>
        {
            var cluster = new ManagedCluster("ctodev", new ManagedClusterArgs { Plan = Plans.DevTest });
            Output.Tuple(cluster.Machines, cluster.KubernetesUrl, cluster.VirtualAddress, cluster.CephUsableGb)
                .Apply(values => (machines, url, address, usable) = values);
        });

        Assert.Equal(5, machines.Count);
        Assert.Equal("id-of-ctodev-wrk-03", machines["ctodev-wrk-03"]);
        Assert.Equal(("https://ctodev.mk.ms-cloud-temple.com:6443", "10.20.0.20", 300), (url, address, usable));
    }

    [Fact]
    public async Task A_component_can_be_used_alone()
    {
        var mocks = await RunAsync(() =>
        {
            var provider = new Provider("openiaas", new ProviderArgs { Endpoint = "simulator" });
            var controlPlane = new ControlPlane("control-plane", new ControlPlaneArgs { Plan = Plans.DevTest }, new() { Providers = { provider } });
            var pool = new WorkerPool(
                "workers", new WorkerPoolArgs { Plan = Plans.DevTest, Pool = "general", ControlPlane = controlPlane }, new() { Providers = { provider } });
            _ = new StoragePool(
                "storage",
                new StoragePoolArgs
                {
                    Plan = Plans.DevTest,
                    ControlPlane = controlPlane,
                    Carriers = pool.VirtualMachines.ToImmutableDictionary(machine => machine.Key, machine => (Input<string>)machine.Value.Id),
                    Catalog = new InfrastructureCatalog(pool),
                },
                new() { Providers = { provider } });
        });

        Assert.Equal(4, mocks.VirtualMachines.Count);
        Assert.Equal(3, mocks.VirtualDisks.Count);
        Assert.All(mocks.Calls, call => Assert.Contains("pulumi:providers:openiaas", call.Provider, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Storage_without_its_carriers_is_refused_by_name()
    {
        var refusal = await Assert.ThrowsAnyAsync<Exception>(() => RunAsync(() =>
        {
            var controlPlane = new ControlPlane("control-plane", new ControlPlaneArgs { Plan = Plans.DevTest });
            _ = new StoragePool("storage", new StoragePoolArgs { Plan = Plans.DevTest, ControlPlane = controlPlane });
        }));

        Assert.Contains("ctodev-wrk-01 carries Ceph disks", refusal.ToString(), StringComparison.Ordinal);
    }

    private static async Task<ConcurrentDictionary<string, ResourceOptions>> ObserveAsync(ClusterPlan plan)
    {
        var seen = new ConcurrentDictionary<string, ResourceOptions>();
        await RunAsync(() => _ = new ManagedCluster(plan.Definition.Code, new ManagedClusterArgs { Plan = plan }, Observing(seen)));
        return seen;
    }

    private static Task<RecordingMocks> DeployAsync(ClusterPlan plan) =>
        RunAsync(() => _ = new ManagedCluster(plan.Definition.Code, new ManagedClusterArgs { Plan = plan }));

    private static IEnumerable<string> Lookups(RecordingMocks mocks) =>
        mocks.Calls.Select(call => $"{call.Token!["openiaas:".Length..]} {call.Args["name"]}");

    private static ClusterPlan Registered() => ClusterPlanner.Plan(Plans.DevTestDefinition with
    {
        GitRunner = Plans.DevTestDefinition.GitRunner with
        {
            Tools = [new() { Name = RunnerTool.GitLabRunner, Version = "19.1.0", Sha256 = new string('a', 64), Url = "https://mirror.example.net/runner" }],
            Registration = new() { Kind = RunnerKind.GitLab, Url = "https://gitlab.example.com" },
        },
    });
}
