using ManagedKube.OpenIaaS.Provider.Tests.Fakes;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost;

namespace ManagedKube.OpenIaaS.Provider.Tests.VirtualMachines;

/// <summary>What the platform would refuse in the middle of the work is told in the preview, and nothing is touched.</summary>
public sealed class VirtualMachinePreviewTests : IDisposable
{
    private const string Unknown = "00000000-0000-4000-8000-0000000000ff";
    private readonly Bench _bench = new();

    public static TheoryData<string, PropertyValue, string> Problems => new()
    {
        { "cpu", 1, "cpu: is 1, but the template 'talos' needs at least 2." },
        { "memory", (double)FakeWorld.GiB, "memory: is 1073741824 bytes, but the template 'talos' needs at least 2147483648." },
        { "osDisk", PropertyMap.Of(("size", 5 * FakeWorld.GiB)), "osDisk.size: is 5368709120 bytes, but the disk of the template 'talos' has 10737418240" },
        { "osDisk", PropertyMap.Of(("storageRepositoryId", FakeWorld.ForeignRepositoryId)), "osDisk.storageRepositoryId: the storage repository 'sr-az06' is of pool clu001-az06" },
        { "osDisk", PropertyMap.Of(("storageRepositoryId", FakeWorld.ImageRepositoryId)), "osDisk.storageRepositoryId: the storage repository 'isos' is for ISO images only." },
        { "osDisk", PropertyMap.Of(("storageRepositoryId", Unknown)), $"osDisk.storageRepositoryId: there is no storage repository {Unknown}." },
        { "osNetworkAdapters", ArrayValue.Empty, "osNetworkAdapters: has 0 entries, but the template 'talos' has 1 adapters" },
        { "osNetworkAdapters", Adapter(FakeWorld.ForeignNetworkId), "osNetworkAdapters[0].networkId: the network 'nodes-az06' is of pool clu001-az06" },
        { "osNetworkAdapters", Adapter(Unknown), $"osNetworkAdapters[0].networkId: there is no network {Unknown}." },
        { "osNetworkAdapters", Adapter(FakeWorld.NetworkId, "10.0.0.1"), "osNetworkAdapters[0].ipAddress: can only be asked for on a network of a VPC, and 'nodes' is none." },
        { "backupPolicyIds", Wanted.Texts(FakeWorld.PolicyId, FakeWorld.ForeignPolicyId), "backupPolicyIds[1]: the policy 'policy 1' is of zone AZ06" },
        { "backupPolicyIds", Wanted.Texts(Unknown), $"backupPolicyIds[0]: there is no backup policy {Unknown}." },
        { "replicationPolicyId", Unknown, $"replicationPolicyId: there is no replication policy {Unknown}." },
        { "iso", Unknown, $"iso: there is no virtual disk {Unknown}." },
        { "hostId", Unknown, $"hostId: there is no host {Unknown} in pool clu001-az05." },
        { "memory", 200.0 * FakeWorld.GiB, "memory: no host of pool clu001-az05 has 214748364800 bytes free; the most is 107374182400." },
    };

    public void Dispose() => _bench.Dispose();

    [Theory]
    [MemberData(nameof(Problems), DisableDiscoveryEnumeration = true)]
    public async Task A_problem_of_a_new_machine_is_told(string input, PropertyValue value, string problem)
    {
        var error = await Assert.ThrowsAsync<ProviderException>(() => _bench.PreviewAsync(_bench.Machines, Wanted.Machine.Set(input, value)));

        Assert.Contains($"- {problem}", error.Message, StringComparison.Ordinal);
        Assert.Equal(2, error.Message.Split(Environment.NewLine).Length);
        Assert.True(error.NothingHappened);
        Assert.Empty(_bench.Api.Writes);
    }

    [Fact]
    public async Task All_problems_are_told_at_once()
    {
        var error = await Assert.ThrowsAsync<ProviderException>(() => _bench.PreviewAsync(_bench.Machines, Wanted.Machine
            .Set("cpu", 1).Set("osNetworkAdapters", Adapter(FakeWorld.ForeignNetworkId)).Set("iso", Unknown)));

        Assert.Equal(4, error.Message.Split(Environment.NewLine).Length);
    }

    [Fact]
    public async Task A_machine_that_fits_is_previewed_without_a_write()
    {
        var preview = await _bench.PreviewAsync(_bench.Machines, Wanted.Machine.Set("iso", FakeWorld.IsoId).Set("hostId", FakeWorld.HostId));

        Assert.Equal("cp-0", preview.Outputs["name"]);
        Assert.Empty(_bench.Api.Writes);
    }

    [Fact]
    public async Task A_machine_from_the_marketplace_is_checked_against_its_image_and_repository()
    {
        await _bench.PreviewAsync(_bench.Machines, Wanted.Deployed);

        var error = await Assert.ThrowsAsync<ProviderException>(() => _bench.PreviewAsync(
            _bench.Machines, Wanted.Deployed.Set("osDisk", PropertyMap.Of(("size", FakeWorld.GiB))).Set("storageRepositoryId", FakeWorld.ForeignRepositoryId)));

        Assert.Contains("but the disk of the marketplace item 'ubuntu' has 8589934592", error.Message, StringComparison.Ordinal);
        Assert.Contains("the network 'nodes' is of pool clu001-az05, the machine of clu001-az06", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_full_repository_is_told()
    {
        _bench.World.FreeSpace = 15 * FakeWorld.GiB;

        var error = await Assert.ThrowsAsync<ProviderException>(() => _bench.PreviewAsync(_bench.Machines, Wanted.Machine));

        Assert.Contains(
            "osDisk.size: the storage repository 'sr1' has 16106127360 bytes free, 21474836480 are needed.",
            error.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_memory_of_a_machine_that_is_replaced_counts_as_free()
    {
        await _bench.CreateAsync(_bench.Machines, Wanted.Machine);
        _bench.World.FreeMemory = 0;

        await _bench.PreviewAsync(_bench.Machines, Wanted.Machine);
    }

    [Theory]
    [InlineData("networks")]
    [InlineData("policies")]
    [InlineData("hosts")]
    [InlineData("storage_repositories")]
    public async Task What_the_token_may_not_see_does_not_stop_a_preview(string kind)
    {
        _bench.Api.Inject($"GET {kind}", FaultKind.Status403);

        await _bench.PreviewAsync(_bench.Machines, Wanted.Machine);
    }

    [Fact]
    public async Task What_is_not_known_yet_does_not_stop_a_preview()
    {
        await _bench.PreviewAsync(_bench.Machines, Wanted.Machine.Set("templateId", UnknownValue.Instance).Set("iso", Unknown));

        Assert.Empty(_bench.Api.Requests);
    }

    [Fact]
    public async Task A_problem_of_a_change_is_told()
    {
        var made = await _bench.CreateAsync(_bench.Machines, Wanted.Machine);
        _bench.Api.Forget();

        var error = await Assert.ThrowsAsync<ProviderException>(() => _bench.PreviewAsync(made, Wanted.Machine
            .Set("memory", 200.0 * FakeWorld.GiB)
            .Set("osDisk", PropertyMap.Of(("size", 20 * FakeWorld.GiB), ("storageRepositoryId", FakeWorld.ForeignRepositoryId)))
            .Set("osNetworkAdapters", Adapter(FakeWorld.ForeignNetworkId))
            .Set("backupPolicyIds", Wanted.Texts(FakeWorld.ForeignPolicyId))));

        Assert.Equal(5, error.Message.Split(Environment.NewLine).Length);
        Assert.Empty(_bench.Api.Writes);
    }

    [Fact]
    public async Task A_stop_without_consent_is_told_by_the_machine_as_it_is()
    {
        var made = await _bench.CreateAsync(_bench.Machines, Wanted.Machine.Set("powerState", "off").Set("allowRestart", false));
        _bench.World.SetPower(made.Id, on: true, null);

        var error = await Assert.ThrowsAsync<ProviderException>(() => _bench.PreviewAsync(
            made, Wanted.Machine.Set("memory", 16 * FakeWorld.GiB).Set("allowRestart", false)));

        Assert.Contains("allowRestart", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_with_room_for_it_is_previewed_without_a_write()
    {
        var made = await _bench.CreateAsync(_bench.Machines, Wanted.Machine);
        _bench.World.FreeMemory = 10 * FakeWorld.GiB;
        _bench.Api.Forget();

        var outputs = await _bench.PreviewAsync(made, Wanted.Machine.Set("memory", 16 * FakeWorld.GiB));

        Assert.Equal(new NumberValue(16.0 * FakeWorld.GiB), outputs["memory"]);
        Assert.Empty(_bench.Api.Writes);
    }

    private static PropertyValue Adapter(string networkId, string? ipAddress = null)
    {
        var adapter = PropertyMap.Of(("networkId", networkId), ("macAddress", Wanted.Mac));
        return new ArrayValue([ipAddress is null ? adapter : adapter.Set("ipAddress", ipAddress)]);
    }
}
