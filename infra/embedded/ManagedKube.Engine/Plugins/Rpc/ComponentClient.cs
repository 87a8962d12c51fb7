using System.Collections.Immutable;
using Grpc.Core;
using ManagedKube.Engine.Plugins.Calls;
using Pulumi.Protocol;
using Pulumi.Protocol.Values;
using Pulumi.Protocol.Wire;
using Pulumirpc;

namespace ManagedKube.Engine.Plugins.Rpc;

/// <summary>The components and methods of a provider behind the plugin protocol.</summary>
/// <param name="client">The connection.</param>
/// <param name="acceptsOutputs">Whether the provider has said that it understands output values.</param>
/// <param name="death">Tells how the plugin's process ended; null while it lives.</param>
internal sealed class ComponentClient(ResourceProvider.ResourceProviderClient client, Func<bool> acceptsOutputs, Func<string?> death) : IComponentPlugin
{
    public Task<ConstructResult> ConstructAsync(ConstructRequest request, PropertyMap inputs, CancellationToken cancel) => RunAsync(async () =>
    {
        request.Inputs = Write(inputs);
        request.AcceptsOutputValues = true;
        var response = await client.ConstructAsync(request, cancellationToken: cancel).ConfigureAwait(false);
        return new ConstructResult(
            Urn.Parse(response.Urn),
            StructReader.Read(response.State),
            response.StateDependencies.ToImmutableSortedDictionary(entry => entry.Key, entry => Urns(entry.Value.Urns), StringComparer.Ordinal));
    });

    public Task<CallResult> CallAsync(CallRequest request, PropertyMap args, CancellationToken cancel) => RunAsync(async () =>
    {
        request.Args = Write(args);
        request.AcceptsOutputValues = true;
        var response = await client.CallAsync(request, cancellationToken: cancel).ConfigureAwait(false);
        return new CallResult(
            StructReader.Read(response.Return),
            response.ReturnDependencies.ToImmutableSortedDictionary(entry => entry.Key, entry => Urns(entry.Value.Urns), StringComparer.Ordinal),
            ProviderMessages.Read(response.Failures));
    });

    private Google.Protobuf.WellKnownTypes.Struct Write(PropertyMap properties) =>
        StructWriter.Write(properties, new WireOptions { KeepOutputValues = acceptsOutputs() });

    private static ImmutableArray<Urn> Urns(IEnumerable<string> texts) => [.. texts.Select(Urn.Parse)];

    private async Task<T> RunAsync<T>(Func<Task<T>> call)
    {
        try
        {
            return await call().ConfigureAwait(false);
        }
        catch (RpcException e)
        {
            throw RpcFailures.Translate(e, death);
        }
        catch (FormatException e)
        {
            throw new ProviderCallException($"the provider's answer is malformed: {e.Message}", CallEffect.Unknown, inner: e);
        }
    }
}
