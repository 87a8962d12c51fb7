using ManagedKube.Engine.Plugins.Calls;
using Pulumi.Protocol.Values;
using Pulumirpc;

namespace ManagedKube.Engine.Plugins;

/// <summary>
/// A provider with components and methods: it registers resources itself, at the monitor that the request names. Requests are passed on
/// as they are but for the properties, which are written as the provider understands them.
/// </summary>
public interface IComponentPlugin
{
    /// <summary>Makes a component and its children.</summary>
    /// <exception cref="ProviderCallException">It failed.</exception>
    Task<ConstructResult> ConstructAsync(ConstructRequest request, PropertyMap inputs, CancellationToken cancel);

    /// <summary>Runs a method of a resource.</summary>
    /// <exception cref="ProviderCallException">It failed.</exception>
    Task<CallResult> CallAsync(CallRequest request, PropertyMap args, CancellationToken cancel);
}
