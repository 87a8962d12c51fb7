using System.CommandLine;
using ManagedKube.Talosctl.Connections;

namespace ManagedKube.Talosctl.Commands;

/// <summary>Whether and how long a command waits for its effect.</summary>
internal sealed class WaitOptions
{
    private readonly Option<bool> _wait = new("--wait") { Description = "Wait until it is done.", DefaultValueFactory = _ => true };
    private readonly Option<string> _timeout = new("--timeout") { Description = "How long to wait.", DefaultValueFactory = _ => "30m" };

    public void AddTo(Command command)
    {
        command.Options.Add(_wait);
        command.Options.Add(_timeout);
    }

    public bool IsSet(ParseResult arguments) => arguments.GetValue(_wait);

    /// <exception cref="ClientException">It is no duration.</exception>
    public TimeSpan Timeout(ParseResult arguments) => Durations.Parse(arguments.GetValue(_timeout)!);
}
