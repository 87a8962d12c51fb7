using System.Collections.Immutable;

namespace ManagedKube.Components.FirstBoot;

/// <summary>A user of a machine, whose password is locked.</summary>
internal sealed record User(string Name)
{
    public string Shell => "/bin/bash";

    public bool LockPasswd => true;

    public string? Sudo { get; init; }

    public ImmutableArray<string> SshAuthorizedKeys { get; init; } = [];
}
