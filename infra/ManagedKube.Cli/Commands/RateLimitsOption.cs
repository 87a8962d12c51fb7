using System.CommandLine;

namespace ManagedKube.Cli.Commands;

/// <summary>Whether a simulator refuses what is over the platform's request limits.</summary>
internal static class RateLimitsOption
{
    public const string Name = "--rate-limits";
    public const string On = "on";
    public const string Off = "off";

    public static Option<string> Create()
    {
        var option = new Option<string>(Name)
        {
            Description = "Whether the platform's limits of requests per second hold (default: on).",
            HelpName = $"{On}|{Off}",
            DefaultValueFactory = _ => On,
        };
        option.AcceptOnlyFromAmong(On, Off);
        return option;
    }
}
