using System.Collections.Immutable;
using ManagedKube.Engine.Tests.Deployments.Harness;
using Pulumi.Protocol.Values;
using Pulumirpc;

namespace ManagedKube.FaultSuite.Fleets;

/// <summary>The Pulumi program of a fleet: each machine with its disks and adapters, each bucket with its account, all at once.</summary>
internal static class FleetProgram
{
    /// <summary>What the types of all its resources begin with.</summary>
    public const string Package = "openiaas:";

    public const string MachineType = "openiaas:compute:VirtualMachine";
    public const string DiskType = "openiaas:compute:VirtualDisk";
    public const string AdapterType = "openiaas:compute:NetworkAdapter";
    public const string BucketType = "openiaas:objectstorage:Bucket";
    public const string AccountType = "openiaas:objectstorage:StorageAccount";
    public const string AccessType = "openiaas:objectstorage:BucketAccess";

    public const long GiB = 1L << 30;

    public static Task RunAsync(ScriptedSdk sdk, Fleet fleet, ImmutableArray<ZoneIds> zones) =>
        Task.WhenAll(
        [
            .. fleet.Machines.Values.Select(plan => RegisterAsync(sdk, plan, zones[plan.Zone])),
            .. fleet.Buckets.Select(bucket => RegisterAsync(sdk, bucket.Key, bucket.Value)),
        ]);

    private static async Task RegisterAsync(ScriptedSdk sdk, string name, BucketPlan plan)
    {
        var inputs = PropertyMap.Of(("name", name), ("accessType", "private"));
        var bucket = sdk.RegisterAsync(BucketType, name, plan.Versioning is { } versioning ? inputs.Set("versioning", versioning) : inputs);
        var account = sdk.RegisterAsync(AccountType, plan.Account, PropertyMap.Of(("name", plan.Account)));
        var needed = await Task.WhenAll(bucket, account).ConfigureAwait(false);
        await sdk.RegisterAsync(
            AccessType,
            $"{name}-access",
            PropertyMap.Of(("bucket", name), ("storageAccount", plan.Account), ("role", plan.Role)),
            request => request.Dependencies.AddRange(needed.Select(resource => resource.Urn.Text))).ConfigureAwait(false);
    }

    private static async Task RegisterAsync(ScriptedSdk sdk, MachinePlan plan, ZoneIds zone)
    {
        var machine = await sdk.RegisterAsync(MachineType, plan.Name, Inputs(plan, zone)).ConfigureAwait(false);
        var id = machine.Id.Length > 0 ? (PropertyValue)machine.Id : UnknownValue.Instance;
        await Task.WhenAll(
        [
            .. plan.Disks.Select(disk => sdk.RegisterAsync(DiskType, disk.Key, Inputs(disk.Key, disk.Value, zone, id), Uses)),
            .. plan.Adapters.Select(adapter => sdk.RegisterAsync(
                AdapterType, adapter.Key.Replace(':', '-'), Inputs(adapter.Key, adapter.Value, zone, id), Uses)),
        ]).ConfigureAwait(false);

        void Uses(RegisterResourceRequest request)
        {
            request.PropertyDependencies["virtualMachineId"] = new() { Urns = { machine.Urn.Text } };
            request.Dependencies.Add(machine.Urn.Text);
        }
    }

    private static PropertyMap Inputs(MachinePlan plan, ZoneIds zone)
    {
        var inputs = PropertyMap.Of(
            ("name", plan.Name),
            ("templateId", zone.Template),
            ("cpu", plan.Cpu),
            ("memory", plan.Memory * GiB),
            ("powerState", plan.IsOn ? "on" : "off"),
            ("allowRestart", true),
            ("backupPolicyIds", new ArrayValue([zone.Policies[plan.Policy]])),
            ("osNetworkAdapters", new ArrayValue([new ObjectValue(PropertyMap.Of(("networkId", zone.Networks[plan.Network])))])),
            ("tags", new ObjectValue(plan.Tags.Aggregate(PropertyMap.Empty, (tags, tag) => tags.Set(tag.Key, tag.Value)))),
            ("cloudInit", new ObjectValue(PropertyMap.Of(("cloudConfig", $"#cloud-config\nhostname: {plan.Name}\n")))));
        return plan.OsDisk is { } size ? inputs.Set("osDisk", new ObjectValue(PropertyMap.Of(("size", size * GiB)))) : inputs;
    }

    private static PropertyMap Inputs(string name, DiskPlan plan, ZoneIds zone, PropertyValue machine) => PropertyMap.Of(
        ("name", name),
        ("size", plan.Size * GiB),
        ("storageRepositoryId", zone.Repositories[plan.Repository]),
        ("allowDisconnect", true),
        ("virtualMachineId", machine));

    private static PropertyMap Inputs(string mac, AdapterPlan plan, ZoneIds zone, PropertyValue machine) => PropertyMap.Of(
        ("virtualMachineId", machine),
        ("networkId", zone.Networks[plan.Network]),
        ("macAddress", mac));
}
