using ManagedKube.Engine.Deployments.Registering;
using ManagedKube.Engine.Monitor.Callbacks;
using Pulumi.Protocol.Wire;
using Pulumirpc;

namespace ManagedKube.Engine.Monitor.Transforms;

/// <summary>Runs the stack's transforms of function calls.</summary>
internal sealed class InvokeTransforms(CallbackClients clients)
{
    private readonly Lock _lock = new();
    private readonly List<Callback> _transforms = [];

    /// <exception cref="FormatException">The callback has no target.</exception>
    public void Add(Callback callback)
    {
        lock (_lock)
            _transforms.Add(CallbackClients.Required(callback));
    }

    /// <summary>The call as the transforms want it.</summary>
    /// <exception cref="RegistrationException">A transform failed.</exception>
    public async Task<ResourceInvokeRequest> ApplyAsync(ResourceInvokeRequest request, CancellationToken cancel)
    {
        Callback[] transforms;
        lock (_lock)
            transforms = [.. _transforms];
        foreach (var transform in transforms)
            request = await ApplyAsync(transform, request, cancel).ConfigureAwait(false);
        return request;
    }

    private async Task<ResourceInvokeRequest> ApplyAsync(Callback transform, ResourceInvokeRequest request, CancellationToken cancel)
    {
        var sent = new TransformInvokeRequest
        {
            Token = request.Tok,
            Args = request.Args ?? StructWriter.Write([]),
            Options = new TransformInvokeOptions
            {
                Provider = request.Provider,
                Version = request.Version,
                PluginDownloadUrl = request.PluginDownloadURL,
                PluginChecksums = { request.PluginChecksums },
            },
        };
        TransformInvokeResponse response;
        try
        {
            response = await clients.InvokeAsync<TransformInvokeResponse>(transform, sent, cancel).ConfigureAwait(false);
        }
        catch (RegistrationException e)
        {
            throw new RegistrationException($"a transform of the call of {request.Tok} failed: {e.Message}");
        }
        var changed = request.Clone();
        changed.Args = response.Args ?? sent.Args;
        var options = response.Options ?? sent.Options;
        (changed.Provider, changed.Version, changed.PluginDownloadURL) = (options.Provider, options.Version, options.PluginDownloadUrl);
        changed.PluginChecksums.Clear();
        changed.PluginChecksums.Add(options.PluginChecksums);
        return changed;
    }
}
