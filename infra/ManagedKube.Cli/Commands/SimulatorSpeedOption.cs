using System.CommandLine;
using System.Globalization;
using ManagedKube.Cli.Operations;

namespace ManagedKube.Cli.Commands;

/// <summary>How fast a simulator works that is started.</summary>
internal static class SimulatorSpeedOption
{
    /// <param name="aliases">Further names of the option.</param>
    public static Option<double> Create(params string[] aliases) => new("--sim-speed", aliases)
    {
        Description = "What a simulator's documented durations are divided by; 1 is as slow as the platform.",
        HelpName = "N",
        DefaultValueFactory = _ => StackSelection.DefaultSimulatorSpeed,
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var speed) || speed is not (> 0 and < double.PositiveInfinity))
                result.AddError("--sim-speed must be a number above 0.");
            return speed;
        },
    };
}
