using System.CommandLine;

namespace ManagedKube.Cli.Commands;

/// <summary>How long to wait for somebody else who works on the stack.</summary>
internal static class WaitLockOption
{
    public static Option<TimeSpan> Create() => new("--wait-lock")
    {
        Description = "Wait so long for somebody else who works on the stack, for example 10m.",
        HelpName = "DURATION",
        CustomParser = DurationText.Parse,
    };
}
