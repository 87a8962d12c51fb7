using System.Collections.Immutable;

namespace ManagedKube.Talos.Secrets;

/// <summary>The roles of the Talos API, as the organizations of a client certificate name them (Talos facts 4.5).</summary>
public static class TalosRole
{
    /// <summary>Everything.</summary>
    public const string Admin = "os:admin";

    /// <summary>What operating needs: reading, reboots, etcd care; no change of configuration.</summary>
    public const string Operator = "os:operator";

    /// <summary>Reading what holds no secret.</summary>
    public const string Reader = "os:reader";

    /// <summary>Etcd snapshots only.</summary>
    public const string EtcdBackup = "os:etcd:backup";

    /// <summary>All roles that the API knows.</summary>
    public static ImmutableArray<string> All { get; } =
        [Admin, Operator, Reader, EtcdBackup, "os:image:verifier", "os:meta:writer", "os:impersonator"];
}
