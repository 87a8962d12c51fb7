using ManagedKube.Cli.Hosting;
using ManagedKube.Engine.Projects;
using YamlDotNet.RepresentationModel;

namespace ManagedKube.Cli.Targets;

/// <summary>Which outside a stack lives on, as its file says.</summary>
/// <param name="Name">The value of <c>PROJECT:target</c>: <c>simulator</c>, or a live endpoint.</param>
internal sealed record Target(string Name)
{
    private const string Simulator = "simulator";

    /// <summary>Whether it is the simulator.</summary>
    public bool IsSimulator => Name == Simulator;

    /// <summary>Whether it is itself the address of a live endpoint.</summary>
    public bool IsAddress => Uri.TryCreate(Name, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";

    /// <summary>Reads the target of a stack. It is never guessed.</summary>
    /// <exception cref="CommandException">The file names none.</exception>
    public static Target Of(StackFile file, string project)
    {
        var key = $"{project}:target";
        return file.Config.GetValueOrDefault(key) is YamlScalarNode { Value: { Length: > 0 } name }
            ? new Target(name)
            : throw new CommandException(ExitCode.WrongUsage,
                $"{file.Path} does not say which outside it means. Write '{key}: {Simulator}' or '{key}: https://ENDPOINT' below 'config:'.");
    }
}
