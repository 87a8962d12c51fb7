namespace ManagedKube.Cli.Targets;

/// <summary>The environment variables that providers and the driver of machines read; the provider's are those of the platform's other tools.</summary>
internal static class TargetVariables
{
    /// <summary>Address of the API.</summary>
    public const string Address = "CLOUDTEMPLE_HTTP_ADDR";

    /// <summary>Id of the personal access token.</summary>
    public const string ClientId = "CLOUDTEMPLE_CLIENT_ID";

    /// <summary>The folder that snapshots of etcd are kept in.</summary>
    public const string EtcdSnapshots = "MK_ETCD_SNAPSHOTS";

    /// <summary>Secret of the personal access token.</summary>
    public const string SecretId = "CLOUDTEMPLE_SECRET_ID";
}
