using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Grpc.Core;
using ManagedKube.Engine.Plugins;
using ManagedKube.Engine.Plugins.Calls;
using ManagedKube.Engine.Providers.Inputs;
using ManagedKube.Engine.Providers.Kubernetes.Api;
using ManagedKube.Engine.Providers.Kubernetes.Values;
using Pulumi.Protocol;
using Pulumi.Protocol.Transport;
using Pulumi.Protocol.Values;
using Pulumi.Protocol.Wire;
using Pulumi.ProviderHost;
using Pulumirpc;

namespace ManagedKube.Engine.Providers.Kubernetes.Manifests;

/// <summary>
/// <c>yaml/v2:ConfigFile</c>: registers each object of a manifest as a resource below the component. Definitions of kinds come first, since the
/// other objects may be of these kinds.
/// </summary>
/// <param name="source">Where manifests are read from.</param>
internal sealed class ConfigFileComponent(IManifestSource source)
{
    public const string Token = "kubernetes:yaml/v2:ConfigFile";

    private const string Definition = "CustomResourceDefinition";

    /// <exception cref="ProviderException">The manifest cannot be read.</exception>
    /// <exception cref="ProviderCallException">An object could not be made; why has been reported.</exception>
    public async Task<ConstructResult> ConstructAsync(ConstructRequest request, PropertyMap inputs, CancellationToken cancel)
    {
        var file = inputs.Text("file") is { Length: > 0 } given ? given : throw new ProviderException($"{request.Name} names no file.", nothingHappened: true);
        var objects = await source.ReadAsync(file, cancel).ConfigureAwait(false);
        using var channel = LoopbackChannel.Open(request.MonitorEndpoint);
        var monitor = new ResourceMonitor.ResourceMonitorClient(channel);
        try
        {
            var component = await monitor.RegisterResourceAsync(Component(request), cancellationToken: cancel).ConfigureAwait(false);
            var prefix = inputs.Text("resourcePrefix") ?? request.Name;
            var definitions = objects.Where(item => item.Text("kind") == Definition).ToList();
            await RegisterAsync(definitions).ConfigureAwait(false);
            await RegisterAsync(objects.Except(definitions)).ConfigureAwait(false);
            await monitor.RegisterResourceOutputsAsync(new() { Urn = component.Urn, Outputs = new() }, cancellationToken: cancel).ConfigureAwait(false);
            return new(Urn.Parse(component.Urn), PropertyMap.Empty, ImmutableSortedDictionary<string, ImmutableArray<Urn>>.Empty);

            Task RegisterAsync(IEnumerable<JsonObject> some) => Task.WhenAll(some
                .Select(item => Child(request, component.Urn, prefix, item, inputs.Flag("skipAwait") == true))
                .Select(child => monitor.RegisterResourceAsync(child, cancellationToken: cancel).ResponseAsync));
        }
        catch (RpcException e)
        {
            cancel.ThrowIfCancellationRequested();
            throw new ProviderCallException($"{file}: {e.Status.Detail}", CallEffect.None, inner: e);
        }
    }

    private static RegisterResourceRequest Component(ConstructRequest request)
    {
        var component = new RegisterResourceRequest
        {
            Type = request.Type,
            Name = request.Name,
            Parent = request.Parent,
            Object = new(),
            AcceptSecrets = true,
            SupportsPartialValues = true,
            DeletedWith = request.DeletedWith,
        };
        if (request.HasProtect)
            component.Protect = request.Protect;
        if (request.HasRetainOnDelete)
            component.RetainOnDelete = request.RetainOnDelete;
        component.Dependencies.Add(request.Dependencies);
        component.Aliases.Add(request.Aliases);
        component.Providers.Add(request.Providers);
        return component;
    }

    private static RegisterResourceRequest Child(ConstructRequest request, string component, string prefix, JsonObject item, bool skipAwait)
    {
        var kind = KindReference.Of(item.Text("apiVersion")!, item.Text("kind")!);
        var name = item.Map("metadata").Text("namespace") is { } space ? $"{space}/{item.Map("metadata").Text("name")}" : item.Map("metadata").Text("name");
        return new()
        {
            Type = $"kubernetes:{(kind.Group.Length == 0 ? "core/" : "")}{item.Text("apiVersion")}:{kind.Kind}",
            Name = $"{prefix}:{name}",
            Parent = component,
            Custom = true,
            Object = StructWriter.Write(ObjectJson.Read(skipAwait ? NotAwaited(item) : item)),
            Provider = request.Providers.GetValueOrDefault("kubernetes", ""),
            AcceptSecrets = true,
            SupportsPartialValues = true,
        };
    }

    private static JsonObject NotAwaited(JsonObject item)
    {
        var copy = (JsonObject)item.DeepClone();
        var metadata = copy.Map("metadata")!;
        if (metadata.Map("annotations") is not { } annotations)
            metadata["annotations"] = annotations = [];
        annotations.TryAdd(Annotations.SkipAwait, "true");
        return copy;
    }
}
