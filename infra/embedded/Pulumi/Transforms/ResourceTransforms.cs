using System.Collections.Immutable;
using Google.Protobuf;
using Pulumi.Protocol.Values;
using Pulumi.Protocol.Wire;
using Pulumi.Serialization;
using Pulumirpc;

namespace Pulumi;

/// <summary>Offers transforms of resources to the engine, and runs them when it calls.</summary>
internal sealed class ResourceTransforms(Deployment deployment, MonitorFeatures features)
{
    private static readonly WireOptions Complete = new() { KeepOutputValues = true };

    /// <summary>The transforms as a registration names them, in their order.</summary>
    /// <exception cref="InvalidOperationException">The engine does not support transforms.</exception>
    public async Task<IReadOnlyList<Pulumirpc.Callback>> OfferAsync(IReadOnlyList<ResourceTransform> transforms)
    {
        if (transforms.Count == 0)
            return [];

        await features.RequireAsync("transforms", "resource transforms").ConfigureAwait(false);
        var callbacks = new List<Pulumirpc.Callback>();
        foreach (var transform in transforms)
        {
            callbacks.Add(await deployment.Callbacks.AddAsync<TransformRequest>((request, cancel) => RunAsync(transform, request, cancel))
                .ConfigureAwait(false));
        }

        return callbacks;
    }

    /// <summary>Arguments that a transform returned, in the form in which the engine takes them.</summary>
    internal static async Task<PropertyMap> SerializeAsync(string context, ImmutableDictionary<string, object?> args)
    {
        var serialized = await SerializedProperties.CreateAsync(context, args, new() { KeepResources = true, KeepOutputValues = true })
            .ConfigureAwait(false);
        return serialized.Properties;
    }

    private static async Task<IMessage> RunAsync(ResourceTransform transform, TransformRequest request, CancellationToken cancel)
    {
        var args = new ResourceTransformArgs(
            request.Name,
            request.Type,
            request.Custom,
            ArgumentReader.ReadWithOutputs(request.Properties),
            TransformOptionsReader.Read(request));
        if (await transform(args, cancel).ConfigureAwait(false) is not { } result)
            return new TransformResponse();

        var properties = await SerializeAsync($"Transform of '{request.Name}' ({request.Type})", result.Args).ConfigureAwait(false);
        return new TransformResponse
        {
            Properties = StructWriter.Write(properties, Complete),
            Options = await TransformOptionsWriter.WriteAsync(result.Options).ConfigureAwait(false),
        };
    }
}
