using ManagedKube.Model.Definition;
using ManagedKube.Model.Recording;

namespace ManagedKube.Model.Configuration;

/// <summary>Reads the distributed storage of a definition.</summary>
internal static class CephReader
{
    private const string WholeSizes = "V25";

    public static CephDefinition Read(SectionReader ceph, KeptValues kept)
    {
        var definition = new CephDefinition
        {
            DisksGb = ceph.RequiredValues("disksGb", ValueKind.WholeNumber, WholeSizes),
            StorageRepository = ceph.Required("storageRepository", ValueKind.ZonedName("sr011-clu001-t0001-{zone}-r-flh1-data13")),
            Quotas = ceph.Has("quotas") ? ReadQuotas(ceph.Section("quotas"), kept.BucketGb, kept.NoReplicationGb) : kept.Quotas(),
            AcceptNoResilience = ceph.Optional("acceptNoResilience", ValueKind.Flag, false, "V64"),
        };
        ceph.RefuseUnknownKeys();
        return definition;
    }

    public static CephQuotas ReadQuotas(SectionReader quotas, int usualBucketGb = 0, int usualNoReplicationGb = 0)
    {
        var definition = new CephQuotas
        {
            BlockGb = quotas.Required("blockGb", ValueKind.WholeNumber, WholeSizes),
            FileGb = quotas.Required("fileGb", ValueKind.WholeNumber, WholeSizes),
            BucketGb = quotas.Optional("bucketGb", ValueKind.WholeNumber, usualBucketGb, WholeSizes),
            NoReplicationGb = quotas.Optional("noReplicationGb", ValueKind.WholeNumber, usualNoReplicationGb, WholeSizes),
        };
        quotas.RefuseUnknownKeys();
        return definition;
    }
}
