using System.Collections.Concurrent;
using Google.Protobuf;
using Pulumi.Protocol.Wire;
using Pulumi.Serialization;
using Pulumirpc;

namespace Pulumi;

/// <summary>Registers transforms of function calls with the engine, and runs them when it calls.</summary>
internal sealed class InvokeTransforms(Deployment deployment, IMonitor monitor, MonitorFeatures features)
{
    private static readonly WireOptions Complete = new() { KeepOutputValues = true };

    private readonly ConcurrentBag<Task> _registrations = [];

    /// <summary>Starts registering a transform; calls that are made afterwards wait for it.</summary>
    public void Register(InvokeTransform transform)
    {
        ArgumentNullException.ThrowIfNull(transform);
        var registration = RegisterAsync(transform);
        _registrations.Add(registration);
        deployment.Tasks.Track(registration);
    }

    /// <summary>Waits until the engine knows all transforms that have been registered so far.</summary>
    public Task WhenRegisteredAsync() => Task.WhenAll(_registrations);

    private async Task RegisterAsync(InvokeTransform transform)
    {
        await features.RequireAsync("invokeTransforms", "invoke transforms").ConfigureAwait(false);
        var callback = await deployment.Callbacks
            .AddAsync<TransformInvokeRequest>((request, cancel) => RunAsync(transform, request, cancel))
            .ConfigureAwait(false);
        await monitor.RegisterStackInvokeTransformAsync(callback).ConfigureAwait(false);
    }

    private static async Task<IMessage> RunAsync(InvokeTransform transform, TransformInvokeRequest request, CancellationToken cancel)
    {
        var message = request.Options ?? new();
        var options = new InvokeOptions
        {
            Provider = TransformOptionsReader.ProviderOf(message.Provider),
            Version = TransformOptionsReader.NullIfEmpty(message.Version),
            PluginDownloadURL = TransformOptionsReader.NullIfEmpty(message.PluginDownloadUrl),
        };
        var args = new InvokeTransformArgs(request.Token, ArgumentReader.ReadWithOutputs(request.Args), options);
        if (await transform(args, cancel).ConfigureAwait(false) is not { } result)
            return new TransformInvokeResponse();

        var properties = await ResourceTransforms.SerializeAsync($"Transform of {request.Token}", result.Args).ConfigureAwait(false);
        return new TransformInvokeResponse
        {
            Args = StructWriter.Write(properties, Complete),
            Options = new()
            {
                Provider = await TransformOptionsWriter.GetReferenceAsync(result.Options.Provider).ConfigureAwait(false),
                Version = result.Options.Version ?? "",
                PluginDownloadUrl = result.Options.PluginDownloadURL ?? "",
            },
        };
    }
}
