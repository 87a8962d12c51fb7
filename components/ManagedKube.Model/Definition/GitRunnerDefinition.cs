using System.Collections.Immutable;

namespace ManagedKube.Model.Definition;

/// <summary>
/// The machine that drives the infrastructure. There is exactly one (V27). What it is to have and to do is told to it when it boots for
/// the first time: later changes are up to itself.
/// </summary>
public sealed record GitRunnerDefinition
{
    /// <summary>The machine's size.</summary>
    public required MachineSize Size { get; init; }

    /// <summary>Its zone; null means AZ07 in production and the only zone in dev/test.</summary>
    public Zone? Zone { get; init; }

    /// <summary>The public SSH keys that log in as its administrator. Passwords never do.</summary>
    public ImmutableArray<string> SshKeys { get; init; } = [];

    /// <summary>The server that tools come from, an https URL; null when each tool has an address of its own.</summary>
    public string? Mirror { get; init; }

    /// <summary>The server of Debian's packages, an https URL without /debian and /debian-security; null means the template's own.</summary>
    public string? DebianMirror { get; init; }

    /// <summary>The tools that it gets at its first boot.</summary>
    public ImmutableArray<RunnerToolDefinition> Tools { get; init; } = [];

    /// <summary>Whose jobs it runs; null means nobody's.</summary>
    public RunnerRegistrationDefinition? Registration { get; init; }
}
