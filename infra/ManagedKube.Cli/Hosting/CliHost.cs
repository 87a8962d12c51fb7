using System.Collections.Immutable;
using Spectre.Console;

namespace ManagedKube.Cli.Hosting;

/// <summary>What the process was given by its surroundings.</summary>
internal sealed record CliHost
{
    /// <summary>Where results go: standard output.</summary>
    public required IAnsiConsole Out { get; init; }

    /// <summary>Where progress, questions and diagnostics go: standard error.</summary>
    public required IAnsiConsole Error { get; init; }

    /// <summary>Standard input.</summary>
    public TextReader In { get; init; } = TextReader.Null;

    /// <summary>Whether a person can be asked: input and standard error are a terminal.</summary>
    public required bool CanAsk { get; init; }

    /// <summary>The environment variables.</summary>
    public required ImmutableDictionary<string, string> Environment { get; init; }

    /// <summary>The clock.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Full path of the current folder; file names given by the user are relative to it.</summary>
    public required string WorkingFolder { get; init; }

    /// <summary>Full path of the folder that this program was installed in; its project is looked for from here upwards.</summary>
    public required string InstallationFolder { get; init; }

    /// <summary>An environment variable; null when it is not set.</summary>
    public string? Variable(string name) => Environment.GetValueOrDefault(name);
}
