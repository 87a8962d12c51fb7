using System.Text.Json;
using ManagedKube.Cli.Results;
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
}
