using System.CommandLine;

namespace ManagedKube.Cli.Commands;

/// <summary>The option for programs that read the result.</summary>
internal static class JsonOption
{
    public const string Name = "--json";

    public static Option<bool> Create() => new(Name) { Description = "Put the result on standard output as one JSON document." };
}
