using Pulumi.Protocol.Values;

namespace ManagedKube.OpenIaaS.Provider.Tests.Fakes;

/// <summary>Inputs as a program gives them.</summary>
internal static class Wanted
{
    public const string Mac = "02:00:0a:14:00:0b";
    public const string Secret = "canary-user-data";

    public static PropertyMap Machine => PropertyMap.Of(
        ("name", "cp-0"),
        ("templateId", FakeWorld.TemplateId),
        ("cpu", 4),
        ("memory", 8 * FakeWorld.GiB),
        ("backupPolicyIds", Texts(FakeWorld.PolicyId)),
        ("cloudInit", PropertyMap.Of(("cloudConfig", ((PropertyValue)Secret).AsSecret()))),
        ("osDisk", PropertyMap.Of(("size", 20 * FakeWorld.GiB))),
        ("osNetworkAdapters", new ArrayValue([PropertyMap.Of(("networkId", FakeWorld.NetworkId), ("macAddress", Mac))])),
        ("tags", PropertyMap.Of(("role", "control-plane"))),
        ("allowRestart", true));

    public static PropertyMap Disk(string machineId) => PropertyMap.Of(
        ("name", "data"), ("size", 100 * FakeWorld.GiB), ("storageRepositoryId", FakeWorld.RepositoryId), ("virtualMachineId", machineId),
        ("allowDisconnect", true));

    public static PropertyMap Replication => PropertyMap.Of(
        ("name", "az05-az06"), ("storageRepositoryId", FakeWorld.ForeignRepositoryId), ("hours", 1));

    /// <summary>A machine made from a marketplace item.</summary>
    public static PropertyMap Deployed => Machine.Remove("templateId")
        .Set("marketplaceItemId", FakeWorld.ItemId).Set("storageRepositoryId", FakeWorld.OtherRepositoryId);

    public static PropertyMap Adapter(string machineId) => PropertyMap.Of(
        ("virtualMachineId", machineId), ("networkId", FakeWorld.OtherNetworkId), ("macAddress", "02:00:0A:14:00:0C"));

    public static PropertyValue Texts(params string[] texts) => new ArrayValue([.. texts.Select(text => (PropertyValue)text)]);
}
