using System.Collections.Immutable;
using System.CommandLine;

namespace ManagedKube.Talosctl.Commands;

/// <summary>The options that every command has.</summary>
internal sealed class GlobalOptions
{
    public Option<string?> Config { get; } = new("--talosconfig") { Description = "The file with the client's configuration.", Recursive = true };

    public Option<string?> Context { get; } = new("--context") { Description = "The context to use, instead of the current one.", Recursive = true };

    public Option<string[]> Nodes { get; } = new("--nodes", "-n") { Description = "The nodes that the command is for.", Recursive = true };

    public Option<string[]> Endpoints { get; } = new("--endpoints", "-e") { Description = "The endpoints to dial, instead of those of the context.", Recursive = true };

    public IEnumerable<Option> All => [Config, Context, Nodes, Endpoints];

    /// <summary>The values of an option that is given several times, or with commas.</summary>
    public static ImmutableArray<string> Split(ParseResult arguments, Option<string[]> option) =>
        [.. (arguments.GetValue(option) ?? []).SelectMany(value => value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];
}
