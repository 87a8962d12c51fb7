using System.CommandLine;
using ManagedKube.Cli.Hosting;
using Pulumi.Protocol.Paths;

namespace ManagedKube.Cli.Commands.Config;

/// <summary>The place in a stack's configuration that a verb is about.</summary>
internal sealed class ConfigKey
{
    private readonly Argument<string> _key = new("KEY") { Description = "namespace:name; without a namespace it belongs to the project." };
    private readonly Option<bool> _path = new("--path") { Description = "The key is a way into an object or list, such as cluster.workers[0].count." };

    public void AddTo(Command command)
    {
        command.Arguments.Add(_key);
        command.Options.Add(_path);
    }

    /// <summary>Whether the key is a way into a value.</summary>
    public bool IsPath(ParseResult arguments) => arguments.GetValue(_path);

    /// <summary>The place; its first step is the full key.</summary>
    /// <exception cref="CommandException">The key is none.</exception>
    public PropertyPath Read(ParseResult arguments, string project)
    {
        var key = arguments.GetRequiredValue(_key);
        try
        {
            var path = IsPath(arguments) ? PropertyPath.Parse(key) : PropertyPath.Root.Append(key);
            if (path.Elements is not [{ Key: { Length: > 0 } name }, ..] || path.Elements.Any(step => step.IsWildcard) || name.Count(c => c == ':') > 1)
                throw new FormatException("it must begin with the name of a value, and name each step");
            return path.Elements.Skip(1).Aggregate(
                PropertyPath.Root.Append(name.Contains(':', StringComparison.Ordinal) ? name : $"{project}:{name}"),
                (at, step) => at.Append(step));
        }
        catch (FormatException e)
        {
            throw new CommandException(ExitCode.WrongUsage, $"'{key}' is not a configuration key: {e.Message}.");
        }
    }
}
