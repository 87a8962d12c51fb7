using System.Collections.Immutable;
using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using ManagedKube.Engine.Plugins.Calls;
using Pulumi.Protocol.Values;
using Pulumi.Protocol.Wire;
using Pulumirpc;

namespace ManagedKube.Engine.Plugins.Rpc;

/// <summary>The parts of messages that several calls share.</summary>
internal static class ProviderMessages
{
    public static CheckRequest Write(CheckCall call, WireOptions options) => new()
    {
        Urn = call.Urn.Text,
        Name = call.Urn.Name,
        Type = call.Urn.Type,
        Olds = StructWriter.Write(call.Olds, options with { ElideAssetContents = true }),
        News = StructWriter.Write(call.News, options),
        RandomSeed = ByteString.CopyFrom(call.RandomSeed.Span),
    };

    public static DiffRequest Write(DiffCall call, WireOptions olds, WireOptions news)
    {
        var request = new DiffRequest
        {
            Id = call.Id,
            Urn = call.Urn.Text,
            Name = call.Urn.Name,
            Type = call.Urn.Type,
            OldInputs = StructWriter.Write(call.OldInputs, olds),
            Olds = StructWriter.Write(call.OldOutputs, olds),
            News = StructWriter.Write(call.News, news),
        };
        request.IgnoreChanges.AddRange(call.IgnoreChanges);
        return request;
    }

    public static CheckResult Read(CheckResponse response) => new(StructReader.Read(response.Inputs), Read(response.Failures));

    public static ImmutableArray<PropertyFailure> Read(IEnumerable<CheckFailure> failures) =>
        [.. failures.Select(failure => new PropertyFailure(failure.Property, failure.Reason))];

    public static PropertyMap? ReadOptional(Struct? message) => message is null ? null : StructReader.Read(message);

    public static double Seconds(TimeSpan? timeout) => timeout?.TotalSeconds ?? 0;

    public static string VariableText(PropertyValue value) => value.Unwrapped is Pulumi.Protocol.Values.StringValue text
        ? text.Value
        : JsonFormatter.Default.Format(StructWriter.Write(value, new WireOptions { KeepSecrets = false }));
}
