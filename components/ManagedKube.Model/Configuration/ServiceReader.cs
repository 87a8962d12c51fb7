using System.Collections.Immutable;
using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Configuration;

/// <summary>Reads what surrounds the machines: buckets, backups, prices, maintenance, contract and the order to take the cluster down.</summary>
internal static class ServiceReader
{
    public static ObjectStorageDefinition ReadObjectStorage(SectionReader storage)
    {
        var definition = new ObjectStorageDefinition
        {
            Namespace = storage.OptionalText("namespace", "c0ffee0123456789"),
            Region = storage.Optional("region", ValueKind.Text(ObjectStorageDefinition.DefaultRegion), ObjectStorageDefinition.DefaultRegion),
            LokiBucket = storage.OptionalText("lokiBucket", "ctodev-loki"),
            KastenBucket = storage.OptionalText("kastenBucket", "ctodev-backup-kasten"),
            HarborBucket = storage.OptionalText("harborBucket", "ctodev-harbor"),
            PyroscopeBucket = storage.OptionalText("pyroscopeBucket", "ctodev-pyroscope"),
            EtcdBucket = storage.OptionalText("etcdBucket", "ctodev-etcd"),
            Sources = storage.Values("sources", ValueKind.Source),
        };
        storage.RefuseUnknownKeys();
        return definition;
    }

    public static ImmutableArray<KastenPolicy> ReadKastenPolicies(SectionReader cluster) =>
        [.. cluster.Sections("kastenPolicies").Select(ReadKastenPolicy)];

    public static KastenDefinition ReadKasten(SectionReader kasten)
    {
        var definition = new KastenDefinition
        {
            Company = kasten.Optional("company", ValueKind.Text(KastenDefinition.UsualCompany), KastenDefinition.UsualCompany),
            Email = kasten.OptionalText("email", ValueKind.Email),
        };
        kasten.RefuseUnknownKeys();
        return definition;
    }

    public static PricesDefinition ReadPrices(SectionReader prices)
    {
        var definition = new PricesDefinition
        {
            VCpu = prices.Optional("vcpu", ValueKind.Price, PricesDefinition.UsualVCpu),
            MemoryGb = prices.Optional("memoryGb", ValueKind.Price, PricesDefinition.UsualMemoryGb),
            Gpu = prices.Optional("gpu", ValueKind.Price, PricesDefinition.UsualGpu),
            StorageGb = prices.Optional("storageGb", ValueKind.Price, PricesDefinition.UsualStorageGb),
        };
        prices.RefuseUnknownKeys();
        return definition;
    }

    public static MaintenanceDefinition ReadMaintenance(SectionReader maintenance)
    {
        var definition = new MaintenanceDefinition
        {
            MajorWindows = maintenance.Has("majorWindows")
                ? maintenance.Values("majorWindows", ValueKind.YearDay, "V76")
                : MaintenanceDefinition.UsualMajorWindows,
            Day = maintenance.Optional("day", ValueKind.OneOf(DefinitionNames.Days), MaintenanceDefinition.UsualDay),
            Start = maintenance.Optional("start", ValueKind.Time, MaintenanceDefinition.UsualStart),
            Hours = maintenance.Optional("hours", ValueKind.WholeNumber, MaintenanceDefinition.UsualHours),
            ComeBackMinutes = maintenance.Optional("comeBackMinutes", ValueKind.Minutes, MaintenanceDefinition.UsualComeBackMinutes),
            DrainMinutes = maintenance.Optional("drainMinutes", ValueKind.Minutes, MaintenanceDefinition.UsualDrainMinutes),
        };
        maintenance.RefuseUnknownKeys();
        return definition;
    }

    public static ContractDefinition ReadContract(SectionReader contract)
    {
        var definition = new ContractDefinition
        {
            ManagedServices = contract.Optional("managedServices", ValueKind.Flag, false),
            ApplicationSupport = contract.Optional("applicationSupport", ValueKind.Flag, false),
            SlaTarget = contract.OptionalValue("slaTarget", ValueKind.Percentage),
        };
        contract.RefuseUnknownKeys();
        return definition;
    }

    public static DecommissionDefinition ReadDecommission(SectionReader decommission)
    {
        var definition = new DecommissionDefinition
        {
            Confirmation = decommission.OptionalText("confirmation", "ctodev"),
            NoticeDate = decommission.OptionalValue("noticeDate", ValueKind.Date, "V83"),
            OverrideReason = decommission.OptionalText("overrideReason", "order 4711"),
        };
        decommission.RefuseUnknownKeys();
        return definition;
    }

    private static KastenPolicy ReadKastenPolicy(SectionReader policy)
    {
        var definition = new KastenPolicy(
            policy.Required("name", ValueKind.Text("weekly-archive"), "V78"),
            policy.Required("hour", ValueKind.WholeNumber, "V78"));
        policy.RefuseUnknownKeys();
        return definition;
    }
}
