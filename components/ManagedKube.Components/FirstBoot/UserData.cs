using System.Collections.Immutable;

namespace ManagedKube.Components.FirstBoot;

/// <summary>The modules of cloud-init that are used, in its own names.</summary>
internal sealed record UserData
{
    public required string Hostname { get; init; }

    public bool PreserveHostname => false;

    public bool ManageEtcHosts => true;

    public string? Timezone { get; init; }

    public bool? SshPwauth { get; init; }

    public bool? DisableRoot { get; init; }

    public ImmutableArray<User> Users { get; init; } = [];

    public TimeSync? Ntp { get; init; }

    public PackageSources? Apt { get; init; }

    public bool? PackageUpdate { get; init; }

    public bool? PackageUpgrade { get; init; }

    public ImmutableArray<string> Packages { get; init; } = [];

    public ImmutableArray<TextFile> WriteFiles { get; init; } = [];

    /// <summary>Texts are lines of a shell script; lists are a program and its arguments.</summary>
    public ImmutableArray<object> Runcmd { get; init; } = [];
}
