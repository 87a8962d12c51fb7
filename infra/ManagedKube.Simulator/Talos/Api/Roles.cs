using System.Collections.Immutable;

namespace ManagedKube.Simulator.Talos.Api;

/// <summary>The roles of the machine API, and which of them a call wants.</summary>
internal static class Roles
{
    public const string Admin = "os:admin";
    public const string Operator = "os:operator";
    public const string Reader = "os:reader";
    public const string EtcdBackup = "os:etcd:backup";

    public static readonly ImmutableArray<string> AdminOnly = [Admin];
    public static readonly ImmutableArray<string> Operating = [Admin, Operator];
    public static readonly ImmutableArray<string> Reading = [Admin, Operator, Reader];
    public static readonly ImmutableArray<string> ReadingEtcd = [Admin, Operator, Reader, EtcdBackup];
    public static readonly ImmutableArray<string> BackingUpEtcd = [Admin, Operator, EtcdBackup];

    /// <summary>What everybody may do on a machine that waits for its configuration.</summary>
    public static readonly ImmutableArray<string> OfMaintenance = [Reader];
}
