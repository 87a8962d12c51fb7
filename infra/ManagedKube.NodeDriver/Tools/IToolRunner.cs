using System.Collections.Immutable;

namespace ManagedKube.NodeDriver.Tools;

/// <summary>Runs programs of the PATH, without a shell.</summary>
internal interface IToolRunner
{
    /// <summary>Runs one to its end.</summary>
    /// <param name="program">Its name.</param>
    /// <param name="arguments">Its arguments; never secrets, which every user of a machine can read there.</param>
    /// <param name="input">What it gets on its standard input; null for nothing.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="DriverException">There is no such program.</exception>
    Task<ToolResult> RunAsync(string program, ImmutableArray<string> arguments, string? input, CancellationToken cancellationToken);
}
