using ManagedKube.OpenIaaS.Backup;
using ManagedKube.OpenIaaS.Compute.Inventory;
using ManagedKube.OpenIaaS.Compute.NetworkAdapters;
using ManagedKube.OpenIaaS.Compute.Replication;
using ManagedKube.OpenIaaS.Compute.VirtualDisks;
using ManagedKube.OpenIaaS.Compute.VirtualMachines;
using ManagedKube.OpenIaaS.Marketplace;
using ManagedKube.OpenIaaS.Tests.Fakes;

namespace ManagedKube.OpenIaaS.Tests.Http;

/// <summary>Paths and bodies of replication, marketplace, DVD drive, addresses and filters exactly as the API reference has them.</summary>
public sealed class FurtherRequestFormTests
{
    private readonly AcceleratedTime _time = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string, string?, Func<OpenIaaSClient, Task>> Orders => new()
    {
        {
            "POST compute/v1/open_iaas/replication/configurations",
            """{"name":"p","storageRepositoryId":"s","interval":{"hours":2}}""",
            client => client.ReplicationPolicies.CreateAsync(new NewReplicationPolicy("p", "s", new NewReplicationInterval(2, null)), Cancel)
        },
        {
            "POST compute/v1/open_iaas/replication/configurations",
            """{"name":"p","storageRepositoryId":"s","interval":{"minute":15}}""",
            client => client.ReplicationPolicies.CreateAsync(new NewReplicationPolicy("p", "s", new NewReplicationInterval(null, 15)), Cancel)
        },
        { "DELETE compute/v1/open_iaas/replication/configurations/p", null, client => client.ReplicationPolicies.DeleteAsync("p", Cancel) },
        {
            "POST compute/v1/open_iaas/replication/virtual_machines/v/configurations",
            """{"configurationId":"p"}""",
            client => client.ReplicationPolicies.AssociateAsync("v", "p", Cancel)
        },
        {
            "DELETE compute/v1/open_iaas/replication/virtual_machines/v/configurations",
            null,
            client => client.ReplicationPolicies.DissociateAsync("v", Cancel)
        },
        {
            "POST compute/v1/open_iaas/virtual_machines/v/mount",
            """{"virtualDiskId":"i"}""",
            client => client.VirtualMachines.MountAsync("v", "i", Cancel)
        },
        { "POST compute/v1/open_iaas/virtual_machines/v/unmount", null, client => client.VirtualMachines.UnmountAsync("v", Cancel) },
        {
            "POST compute/v1/open_iaas/virtual_machines/v/relocate",
            """{"hostId":"h"}""",
            client => client.VirtualMachines.RelocateAsync("v", "h", Cancel)
        },
        {
            "PATCH compute/v1/open_iaas/virtual_disks/d/attach",
            """{"virtualMachineId":"v","mode":"RW","bootable":false,"position":"3"}""",
            client => client.VirtualDisks.AttachAsync("d", new AttachRequest("v", "RW", false, "3"), Cancel)
        },
        {
            "PATCH compute/v1/open_iaas/network_adapters/a",
            """{"networkId":"n","ipAddress":"10.0.0.1"}""",
            client => client.NetworkAdapters.UpdateAsync("a", new NetworkAdapterPatch { NetworkId = "n", IpAddress = "10.0.0.1" }, Cancel)
        },
        {
            "POST marketplace/v1/items/open_iaas/deploy",
            """{"id":"i","name":"web-01","storageRepositoryId":"s","networkData":[{"networkAdapterName":"VIF #0","sourceNetworkName":"PACKER","destinationNetworkId":"n"}],"cloudInit":{"cloudConfig":"#cloud-config"}}""",
            client => client.Marketplace.DeployAsync(
                new ItemDeployment
                {
                    Id = "i",
                    Name = "web-01",
                    StorageRepositoryId = "s",
                    NetworkData = [new DeployedAdapter("VIF #0", "PACKER", "n")],
                    CloudInit = new CloudInit("#cloud-config"),
                },
                Cancel)
        },
    };

    public static TheoryData<string, Func<OpenIaaSClient, Task>> Lists => new()
    {
        {
            "GET compute/v1/open_iaas/storage_repositories?machineManagerId=z&hostId=h&shared=true&types[]=lvmohba&types[]=nfs",
            client => client.StorageRepositories.ListAsync(
                new InventoryFilter { MachineManagerId = "z", HostId = "h", Shared = true, Types = ["lvmohba", "nfs"] }, Cancel)
        },
        {
            "GET compute/v1/open_iaas/virtual_disks?templateId=t&storageRepositoryId=s",
            client => client.VirtualDisks.ListAsync(new VirtualDiskFilter { TemplateId = "t", StorageRepositoryId = "s" }, Cancel)
        },
        { "GET compute/v1/open_iaas/snapshots?virtualMachineId=v", client => client.Snapshots.ListAsync("v", Cancel) },
        { "GET compute/v1/open_iaas/network_adapters", client => client.NetworkAdapters.ListAsync(Cancel) },
        { "GET backup/v1/open_iaas/backups?virtualMachineId=v&deleted=true", client => client.Backups.ListAsync(new BackupFilter { VirtualMachineId = "v", Deleted = true }, Cancel) },
        { "GET backup/v1/open_iaas/backups", client => client.Backups.ListAsync(new BackupFilter(), Cancel) },
        { "GET marketplace/v1/items", client => client.Marketplace.ListAsync(Cancel) },
        { "GET compute/v1/open_iaas/replication/configurations", client => client.ReplicationPolicies.ListAsync(Cancel) },
    };

    [Theory]
    [MemberData(nameof(Orders), DisableDiscoveryEnumeration = true)]
    public async Task An_order_has_the_documented_form(string request, string? body, Func<OpenIaaSClient, Task> order)
    {
        using var api = new ScriptedApi(_time)
            .On(request, _ => ScriptedApi.Accepted("act"))
            .On("GET activity/v1/activities/act", """{"id":"act","state":{"completed":{"result":"new-id"}}}""");
        using var client = api.Client();

        await order(client);

        Assert.Equal(body, Assert.Single(api.Calls, call => call.Request == request).Body);
    }

    [Theory]
    [MemberData(nameof(Lists), DisableDiscoveryEnumeration = true)]
    public async Task A_list_is_narrowed_as_documented(string request, Func<OpenIaaSClient, Task> list)
    {
        using var api = new ScriptedApi(_time).On(request, "[]");
        using var client = api.Client();

        await list(client);

        Assert.Single(api.Calls, call => call.Request == request);
    }

    [Fact]
    public async Task A_machine_that_is_not_replicated_answers_404_and_is_no_error()
    {
        using var api = new ScriptedApi(_time);
        using var client = api.Client();

        Assert.Null(await client.ReplicationPolicies.FindOfMachineAsync("v", Cancel));
    }
}
