using ManagedKube.Engine.Plugins;
using ManagedKube.Engine.Plugins.Calls;
using ManagedKube.Engine.Providers.Kubernetes;
using Pulumi.Protocol.Values;
using Pulumirpc;

namespace ManagedKube.Engine.Providers.Hosting;

/// <summary>The built-in provider that has components, too.</summary>
internal sealed class HostedKubernetes(KubernetesProvider provider) : HostedProvider(provider), IComponentPlugin
{
    public Task<ConstructResult> ConstructAsync(ConstructRequest request, PropertyMap inputs, CancellationToken cancel) =>
        RunAsync(token => provider.ConstructAsync(request, inputs, token), cancel);

    public Task<CallResult> CallAsync(CallRequest request, PropertyMap args, CancellationToken cancel) =>
        throw new ProviderCallException($"the built-in provider 'kubernetes' has no method '{request.Tok}'", CallEffect.None);
}
