using ManagedKube.OpenIaaS.Provider.Tests.Fakes;
using ManagedKube.OpenIaaS.Provider.Tests.Inputs;
using ManagedKube.OpenIaaS.Provider.VirtualMachines;
using Pulumi.Protocol.Values;

namespace ManagedKube.OpenIaaS.Provider.Tests.VirtualMachines;

/// <summary>A bad input of each field gives exactly its message.</summary>
public sealed class VirtualMachineMessageTests
{
    private const string Policies =
        "must name at least one backup policy: without one OpenIaaS refuses to power the machine on. A policy meant as 'no backup' will do.";

    private static readonly VirtualMachineHandler Handler = new(() => throw new InvalidOperationException("a check contacts nothing"));

    public static TheoryData<string, PropertyValue, string, string> BadInputs => new()
    {
        { "name", "a/b", "name", "may hold letters, digits, '-', '_', '.' and spaces only; it is 'a/b'." },
        { "name", NullValue.Instance, "name", "is required." },
        { "name", 1, "name", "must be a text." },
        { "templateId", "talos", "templateId", "must be a UUID; it is 'talos'." },
        { "templateId", NullValue.Instance, "templateId", "is required, or marketplaceItemId: a machine is made from one of both." },
        { "marketplaceItemId", FakeWorld.ItemId, "marketplaceItemId", "excludes templateId: a machine is made from one of both." },
        {
            "storageRepositoryId", FakeWorld.RepositoryId, "storageRepositoryId",
            "goes with marketplaceItemId only. To move the disk of a template, set osDisk.storageRepositoryId."
        },
        { "cpu", 0, "cpu", "must be a whole number from 1 to 254." },
        { "cpu", 2.5, "cpu", "must be a whole number from 1 to 254." },
        { "cpu", "4", "cpu", "must be a whole number from 1 to 254." },
        { "memory", 512, "memory", "must be a whole number from 1048576 to 8796093022208." },
        { "memory", (double)FakeWorld.GiB + 1, "memory", "must be a multiple of 1 MiB (1048576 bytes); it is 1073741825." },
        { "coresPerSocket", 3, "coresPerSocket", "must divide cpu (4); it is 3." },
        { "bootFirmware", "efi", "bootFirmware", "must be one of bios, uefi; it is 'efi'." },
        { "secureBoot", "yes", "secureBoot", "must be true or false." },
        { "bootOrder", Wanted.Texts("Hard-Drive", "Hard-Drive"), "bootOrder", "must list one to three different ones of Hard-Drive, DVD-Drive, Network." },
        { "bootOrder", Wanted.Texts("Floppy"), "bootOrder", "must list one to three different ones of Hard-Drive, DVD-Drive, Network." },
        { "bootOrder", "Network", "bootOrder", "must be a list." },
        { "autoPowerOn", 1, "autoPowerOn", "must be true or false." },
        { "highAvailability", "always", "highAvailability", "must be one of disabled, restart, best-effort; it is 'always'." },
        { "powerState", "running", "powerState", "must be one of on, off; it is 'running'." },
        { "hostId", "host-1", "hostId", "must be a UUID; it is 'host-1'." },
        { "backupPolicyIds", ArrayValue.Empty, "backupPolicyIds", Policies },
        { "backupPolicyIds", NullValue.Instance, "backupPolicyIds", Policies },
        { "backupPolicyIds", Wanted.Texts(FakeWorld.PolicyId, FakeWorld.PolicyId), "backupPolicyIds", "names a policy twice." },
        { "backupPolicyIds", Wanted.Texts(FakeWorld.PolicyId, "daily"), "backupPolicyIds[1]", "must be a UUID; it is 'daily'." },
        { "replicationPolicyId", "hourly", "replicationPolicyId", "must be a UUID; it is 'hourly'." },
        { "iso", "debian.iso", "iso", "must be a UUID; it is 'debian.iso'." },
        { "cloudInit", "#cloud-config", "cloudInit", "must be an object." },
        { "cloudInit", PropertyMap.Of(("networkConfig", "version: 2")), "cloudInit.cloudConfig", "is required." },
        {
            "cloudInit", PropertyMap.Of(("cloudConfig", "x"), ("metaData", "y")), "cloudInit.metaData",
            "is not known here. Known are: cloudConfig, networkConfig."
        },
        { "osDisk", PropertyMap.Of(("size", 3e12)), "osDisk.size", "must be a whole number from 1048576 to 2000000000000." },
        { "osDisk", PropertyMap.Of(("name", 1)), "osDisk.name", "must be a text." },
        { "osDisk", PropertyMap.Of(("storageRepositoryId", "sr1")), "osDisk.storageRepositoryId", "must be a UUID; it is 'sr1'." },
        { "osDisk", PropertyMap.Of(("sise", 1)), "osDisk.sise", "is not known here. Known are: name, size, storageRepositoryId." },
        { "osNetworkAdapters", "nodes", "osNetworkAdapters", "must be a list." },
        { "osNetworkAdapters", Wanted.Texts("nodes"), "osNetworkAdapters[0]", "must be an object." },
        { "osNetworkAdapters", Adapter(("networkId", "nodes")), "osNetworkAdapters[0].networkId", "must be a UUID; it is 'nodes'." },
        { "osNetworkAdapters", Adapter(("networkId", NullValue.Instance)), "osNetworkAdapters[0].networkId", "is required." },
        {
            "osNetworkAdapters", Adapter(("macAddress", "02-00-00-00-00-01")), "osNetworkAdapters[0].macAddress",
            "must be a MAC address such as 02:00:0a:14:00:0b; it is '02-00-00-00-00-01'."
        },
        {
            "osNetworkAdapters", Adapter(("macAddress", "03:00:00:00:00:01")), "osNetworkAdapters[0].macAddress",
            "must be the address of one adapter, not of a group; it is '03:00:00:00:00:01'."
        },
        { "osNetworkAdapters", Adapter(("txChecksumming", "on")), "osNetworkAdapters[0].txChecksumming", "must be true or false." },
        {
            "osNetworkAdapters", Adapter(("ipAddress", "10.0.0.300")), "osNetworkAdapters[0].ipAddress",
            "must be an IPv4 address such as 10.20.0.11; it is '10.0.0.300'."
        },
        { "tags", Wanted.Texts("role"), "tags", "must be an object." },
        { "tags", PropertyMap.Of(("role", 1)), "tags.role", "must be a text." },
        { "allowRestart", "please", "allowRestart", "must be true or false." },
        { "waitForDriversSeconds", 901, "waitForDriversSeconds", "must be a whole number from 0 to 900." },
    };

    [Theory]
    [MemberData(nameof(BadInputs), DisableDiscoveryEnumeration = true)]
    public void A_bad_input_gives_exactly_its_message(string input, PropertyValue value, string path, string reason) =>
        InputMessages.AssertOnly(Handler, Wanted.Machine, input, value, path, reason);

    [Fact]
    public Task Every_input_has_a_bad_one_among_them() =>
        InputMessages.AssertCompleteAsync(VirtualMachineHandler.TypeToken, BadInputs.Select(row => row.Data.Item1));

    [Theory]
    [InlineData("marketplaceItemId", "ubuntu", "marketplaceItemId", "must be a UUID; it is 'ubuntu'.")]
    [InlineData("storageRepositoryId", "sr1", "storageRepositoryId", "must be a UUID; it is 'sr1'.")]
    [InlineData("storageRepositoryId", null, "storageRepositoryId", "is required with marketplaceItemId: it tells the zone and where the disks are made.")]
    public void So_does_one_of_a_machine_from_the_marketplace(string input, string? value, string path, string reason) =>
        InputMessages.AssertOnly(Handler, Wanted.Deployed, input, value is null ? NullValue.Instance : value, path, reason);

    [Fact]
    public void Inputs_that_contradict_each_other_name_the_one_to_change()
    {
        InputMessages.AssertOnly(
            Handler, Wanted.Machine.Set("bootFirmware", "bios"), "secureBoot", true, "secureBoot", "needs bootFirmware 'uefi'.");
        InputMessages.AssertOnly(
            Handler, Wanted.Machine.Set("powerState", "off"), "hostId", FakeWorld.HostId, "hostId",
            "only places a running machine: leave it out, or set powerState to 'on'.");
        InputMessages.AssertOnly(
            Handler, Wanted.Machine, "osNetworkAdapters", Adapters(("macAddress", "02:00:00:00:00:0a"), ("macAddress", "02:00:00:00:00:0A")),
            "osNetworkAdapters[1].macAddress", "is used twice: 02:00:00:00:00:0a.");
        InputMessages.AssertOnly(
            Handler, Wanted.Machine, "osNetworkAdapters", Adapters(("ipAddress", "10.0.0.1"), ("txChecksumming", true)), "osNetworkAdapters[0].ipAddress",
            $"cannot be chosen: several adapters are on network {FakeWorld.NetworkId}, and one address does not go to several adapters.");
        InputMessages.AssertOnly(
            Handler, Wanted.Machine, "osNetworkAdapters", Adapters([.. Enumerable.Repeat(("txChecksumming", (PropertyValue)true), 8)]),
            "osNetworkAdapters", "has 8 entries; a machine takes at most 7 adapters.");
    }

    private static PropertyValue Adapter((string Key, PropertyValue Value) property) => Adapters(property);

    private static PropertyValue Adapters(params (string Key, PropertyValue Value)[] properties) => new ArrayValue(
        [.. properties.Select(property => (PropertyValue)PropertyMap.Of(("networkId", FakeWorld.NetworkId), property))]);
}
