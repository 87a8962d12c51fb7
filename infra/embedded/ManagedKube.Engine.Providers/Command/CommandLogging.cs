using System.Collections.Immutable;
using ManagedKube.Engine.Providers.Inputs;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Providers.Command;

/// <summary>Which output of a command is shown while it runs: the input <c>logging</c>.</summary>
internal sealed record CommandLogging(bool Stdout, bool Stderr)
{
    private const string Both = "stdoutAndStderr";

    /// <summary>The values of the input.</summary>
    public static ImmutableArray<string> Values { get; } = ["stdout", "stderr", Both, "none"];

    public static CommandLogging Of(PropertyMap inputs)
    {
        var value = inputs.Text("logging") ?? Both;
        return new(value is "stdout" or Both, value is "stderr" or Both);
    }
}
