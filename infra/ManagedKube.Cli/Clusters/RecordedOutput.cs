using System.Text.Json;
using ManagedKube.Cli.Display;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Results;
using ManagedKube.Cli.Stacks;
using ManagedKube.Model.Recording;
using Pulumi.Protocol.Values;

namespace ManagedKube.Cli.Clusters;

/// <summary>What a stack's last update recorded about its cluster.</summary>
internal static class RecordedOutput
{
    /// <summary>The record; null where there is none.</summary>
    /// <exception cref="UnreadableRecordException">There is one, but it cannot be read.</exception>
    public static RecordedFacts? Read(PropertyMap outputs) => outputs.Get(RecordedFacts.OutputName) is { } recorded
        ? RecordedFactsJson.Read(JsonSerializer.SerializeToElement(PropertyJson.Of(recorded)))
        : null;

    /// <summary>The record of a stack that has been deployed.</summary>
    /// <exception cref="CommandException">It never was, or not to its end.</exception>
    /// <exception cref="UnreadableRecordException">There is a record, but it cannot be read.</exception>
    public static RecordedFacts Require(StackLoader loader, string stack) => Read(loader.State(stack).Look().Outputs())
        ?? throw new CommandException(ExitCode.WrongUsage, $"{stack} was never deployed to its end: 'mk up {stack}' goes on with that.");
}
