using ManagedKube.Engine.Deployments.Registering;
using ManagedKube.Engine.Monitor.Callbacks;
using Pulumi.Protocol;
using Pulumi.Protocol.Values;
using Pulumi.Protocol.Wire;
using Pulumirpc;

namespace ManagedKube.Engine.Monitor.Transforms;

/// <summary>
/// Runs the transforms of registrations: first those of the resource itself, then those of its parent and so on upwards, and last those
/// of the stack.
/// </summary>
internal sealed class ResourceTransforms(CallbackClients clients)
{
    private readonly Lock _lock = new();
    private readonly List<Callback> _ofStack = [];
    private readonly Dictionary<Urn, (Urn Parent, IReadOnlyList<Callback> Own)> _ofResources = [];
    private readonly Dictionary<(string Parent, string Type, string Name), IReadOnlyList<Callback>> _ofRemoteComponents = [];

    /// <summary>Adds a transform of the whole stack.</summary>
    /// <exception cref="FormatException">The callback has no target.</exception>
    public void AddToStack(Callback callback)
    {
        lock (_lock)
            _ofStack.Add(CallbackClients.Required(callback));
    }

    /// <summary>The registration as its transforms want it.</summary>
    /// <param name="request">The registration.</param>
    /// <param name="urn">The name that it will have.</param>
    /// <param name="inherit">Gives the registration what it has from its parent.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="RegistrationException">A transform failed.</exception>
    /// <exception cref="FormatException">The request, or an answer, is malformed.</exception>
    public async Task<RegisterResourceRequest> ApplyAsync(
        RegisterResourceRequest request, Urn urn, Func<RegisterResourceRequest, RegisterResourceRequest> inherit, CancellationToken cancel)
    {
        var transforms = Collect(request, urn);
        if (transforms.Count == 0)
            return request;
        request = inherit(request);
        var properties = TransformDependencies.Gather(request);
        var options = TransformOptions.Of(request, request.Provider);
        foreach (var transform in transforms)
            (properties, options) = await ApplyAsync(transform, request, properties, options, cancel).ConfigureAwait(false);
        return TransformDependencies.Apply(TransformOptions.Apply(request, options), properties);
    }

    private List<Callback> Collect(RegisterResourceRequest request, Urn urn)
    {
        var parent = request.Parent.Length == 0 ? default : Urn.Parse(request.Parent);
        var key = (request.Parent, request.Type, request.Name);
        lock (_lock)
        {
            // A provider that constructs a component registers it for the program that asked for it.
            if (!_ofRemoteComponents.Remove(key, out var own))
                own = [.. request.Transforms.Select(CallbackClients.Required)];
            if (request.Remote && own.Count > 0)
                _ofRemoteComponents[key] = own;
            if (!request.Remote)
                _ofResources[urn] = (parent, own);
            var all = own.ToList();
            while (_ofResources.TryGetValue(parent, out var above))
            {
                all.AddRange(above.Own);
                parent = above.Parent;
            }
            all.AddRange(_ofStack);
            return all;
        }
    }

    private async Task<(PropertyMap Properties, TransformResourceOptions Options)> ApplyAsync(
        Callback transform, RegisterResourceRequest request, PropertyMap properties, TransformResourceOptions options, CancellationToken cancel)
    {
        try
        {
            var response = await clients.InvokeAsync<TransformResponse>(
                transform,
                new TransformRequest
                {
                    Type = request.Type,
                    Name = request.Name,
                    Custom = request.Custom,
                    Parent = request.Parent,
                    Properties = StructWriter.Write(properties, new WireOptions { KeepOutputValues = true }),
                    Options = options,
                },
                cancel).ConfigureAwait(false);
            return (response.Properties is null ? properties : StructReader.Read(response.Properties), response.Options ?? options);
        }
        catch (RegistrationException e)
        {
            throw new RegistrationException($"a transform of {request.Type} '{request.Name}' failed: {e.Message}");
        }
    }
}
