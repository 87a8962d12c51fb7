using ManagedKube.OpenIaaS.Compute.NetworkAdapters;
using ManagedKube.OpenIaaS.Compute.VirtualDisks;
using ManagedKube.OpenIaaS.Compute.VirtualMachines;
using ManagedKube.OpenIaaS.Tests.Fakes;

namespace ManagedKube.OpenIaaS.Tests.Http;

/// <summary>Paths and bodies exactly as the API reference has them.</summary>
public sealed class RequestFormTests
{
    private readonly AcceleratedTime _time = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public Task A_machine_is_ordered() => Sends(
        "POST compute/v1/open_iaas/virtual_machines",
        """{"name":"cp-0","templateId":"t","cpu":4,"memory":8589934592,"cloudInit":{"cloudConfig":"machine: {}"},"networkAdapters":[{"networkId":"n","mac":"02:00:00:00:00:01"}]}""",
        client => client.VirtualMachines.CreateAsync(
            new()
            {
                Name = "cp-0",
                TemplateId = "t",
                Cpu = 4,
                Memory = 8L << 30,
                CloudInit = new CloudInit("machine: {}"),
                NetworkAdapters = [new("n", "02:00:00:00:00:01")],
            },
            Cancel));

    [Fact]
    public Task A_machine_without_options_is_ordered_without_them() => Sends(
        "POST compute/v1/open_iaas/virtual_machines",
        """{"name":"a","templateId":"t","cpu":1,"memory":1048576}""",
        client => client.VirtualMachines.CreateAsync(new() { Name = "a", TemplateId = "t", Cpu = 1, Memory = 1 << 20 }, Cancel));

    [Fact]
    public Task Only_changed_properties_are_patched() => Sends(
        "PATCH compute/v1/open_iaas/virtual_machines/v",
        """{"memory":17179869184}""",
        client => client.VirtualMachines.UpdateAsync("v", new() { Memory = 16L << 30 }, Cancel));

    [Fact]
    public Task A_hard_stop_is_forced() => Sends(
        "PATCH compute/v1/open_iaas/virtual_machines/v/power",
        """{"powerState":"off","force":true}""",
        client => client.VirtualMachines.PowerAsync("v", PowerRequest.Off(force: true), Cancel));

    [Fact]
    public Task A_start_leaves_the_host_to_the_platform() => Sends(
        "PATCH compute/v1/open_iaas/virtual_machines/v/power",
        """{"powerState":"on"}""",
        client => client.VirtualMachines.PowerAsync("v", PowerRequest.On(), Cancel));

    [Fact]
    public Task A_boot_order_is_set() => Sends(
        "PATCH compute/v1/open_iaas/virtual_machines/v/boot_order",
        """{"order":["Hard-Drive","Network"]}""",
        client => client.VirtualMachines.SetBootOrderAsync("v", ["Hard-Drive", "Network"], Cancel));

    [Fact]
    public Task A_disk_is_ordered_with_all_six_properties() => Sends(
        "POST compute/v1/open_iaas/virtual_disks",
        """{"name":"d","size":107374182400,"mode":"RW","storageRepositoryId":"s","virtualMachineId":"v","bootable":false}""",
        client => client.VirtualDisks.CreateAsync(
            new() { Name = "d", Size = 100L << 30, Mode = "RW", StorageRepositoryId = "s", VirtualMachineId = "v", Bootable = false }, Cancel));

    [Fact]
    public Task An_adapter_is_ordered_without_an_empty_mac() => Sends(
        "POST compute/v1/open_iaas/network_adapters",
        """{"virtualMachineId":"v","networkId":"n"}""",
        client => client.NetworkAdapters.CreateAsync(new NewNetworkAdapter("v", "n"), Cancel));

    [Fact]
    public Task An_adapter_is_connected_without_a_body() => Sends(
        "PATCH compute/v1/open_iaas/network_adapters/a/connect", null, client => client.NetworkAdapters.ConnectAsync("a", Cancel));

    [Fact]
    public Task A_disk_is_attached() => Sends(
        "PATCH compute/v1/open_iaas/virtual_disks/d/attach",
        """{"virtualMachineId":"v","mode":"RO","bootable":true}""",
        client => client.VirtualDisks.AttachAsync("d", new AttachRequest("v", "RO", true), Cancel));

    [Fact]
    public Task Policies_are_assigned() => Sends(
        "POST backup/v1/open_iaas/policies/assign",
        """{"virtualMachineId":"v","policyIds":["p"]}""",
        client => client.BackupPolicies.AssignAsync("v", ["p"], Cancel));

    [Fact]
    public async Task An_empty_assignment_is_never_sent()
    {
        using var api = new ScriptedApi(_time);
        using var client = api.Client();

        await Assert.ThrowsAsync<ArgumentException>(() => client.BackupPolicies.AssignAsync("v", [], Cancel));

        Assert.Empty(api.Calls);
    }

    [Fact]
    public async Task A_tag_key_is_escaped_in_the_path()
    {
        using var api = new ScriptedApi(_time).On("DELETE tag/v1/tags/resources/v/keys/a%2Fb%20c", _ => ScriptedApi.Status(204));
        using var client = api.Client();

        await client.Tags.DeleteAsync("v", "a/b c", Cancel);
    }

    private async Task Sends(string request, string? body, Func<OpenIaaSClient, Task> act)
    {
        using var api = new ScriptedApi(_time)
            .On(request, _ => ScriptedApi.Accepted("act"))
            .On("GET activity/v1/activities/act", """{"id":"act","state":{"completed":{"result":"new-id"}}}""");
        using var client = api.Client();

        await act(client);

        Assert.Equal(body, Assert.Single(api.Calls, call => call.Request == request).Body);
    }
}
