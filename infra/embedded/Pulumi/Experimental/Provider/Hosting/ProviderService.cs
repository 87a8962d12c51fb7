using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Pulumirpc;

namespace Pulumi.Experimental.Provider;

/// <summary>The plugin protocol, translated to and from a <see cref="Provider"/>.</summary>
internal sealed class ProviderService(Func<IEngine, Provider> factory, string version)
    : ResourceProvider.ResourceProviderBase, IAsyncDisposable
{
    private readonly CancellationTokenSource _aborted = new();
    private readonly InlineDeployments _deployments = new();
    private GrpcEngine? _engine;
    private Provider? _provider;

    /// <summary>Makes the provider for an engine.</summary>
    /// <param name="address">The address of the engine as <c>host:port</c>.</param>
    public void Connect(string address)
    {
        _engine?.Dispose();
        _engine = new(address);
        _deployments.EngineAddress = address;
        _provider = factory(new EngineAdapter(_engine));
    }

    /// <summary>Ends all running operations.</summary>
    public void Abort() => _aborted.Cancel();

    public override Task<PluginInfo> GetPluginInfo(Empty request, ServerCallContext context)
        => Task.FromResult(new PluginInfo { Version = version });

    public override Task<Empty> Attach(PluginAttach request, ServerCallContext context)
    {
        Connect(request.Address);
        return Task.FromResult(new Empty());
    }

    public override Task<Empty> Cancel(Empty request, ServerCallContext context)
    {
        Abort();
        return Task.FromResult(new Empty());
    }

    public override Task<Pulumirpc.ParameterizeResponse> Parameterize(Pulumirpc.ParameterizeRequest request, ServerCallContext context)
        => RunAsync(context, async (provider, cancel) =>
        {
            var response = await provider.Parameterize(ProviderMessages.Read(request), cancel).ConfigureAwait(false);
            return new Pulumirpc.ParameterizeResponse { Name = response.Name, Version = response.Version };
        });

    public override Task<Pulumirpc.GetSchemaResponse> GetSchema(Pulumirpc.GetSchemaRequest request, ServerCallContext context)
        => RunAsync(context, async (provider, cancel) =>
        {
            var response = await provider.GetSchema(ProviderMessages.Read(request), cancel).ConfigureAwait(false);
            return new Pulumirpc.GetSchemaResponse { Schema = response.Schema ?? "" };
        });

    public override Task<Pulumirpc.CheckResponse> CheckConfig(Pulumirpc.CheckRequest request, ServerCallContext context)
        => RunAsync(context, async (provider, cancel)
            => ProviderMessages.Write(await provider.CheckConfig(ProviderMessages.Read(request), cancel).ConfigureAwait(false)));

    public override Task<Pulumirpc.DiffResponse> DiffConfig(Pulumirpc.DiffRequest request, ServerCallContext context)
        => RunAsync(context, async (provider, cancel)
            => ProviderMessages.Write(await provider.DiffConfig(ProviderMessages.Read(request), cancel).ConfigureAwait(false)));

    public override Task<Pulumirpc.ConfigureResponse> Configure(Pulumirpc.ConfigureRequest request, ServerCallContext context)
        => RunAsync(context, async (provider, cancel)
            => ProviderMessages.Write(await provider.Configure(ProviderMessages.Read(request), cancel).ConfigureAwait(false)));

    public override Task<Pulumirpc.InvokeResponse> Invoke(Pulumirpc.InvokeRequest request, ServerCallContext context)
        => RunAsync(context, async (provider, cancel)
            => ProviderMessages.Write(await provider.Invoke(ProviderMessages.Read(request), cancel).ConfigureAwait(false)));

    public override Task<Pulumirpc.CheckResponse> Check(Pulumirpc.CheckRequest request, ServerCallContext context)
        => RunAsync(context, async (provider, cancel)
            => ProviderMessages.Write(await provider.Check(ProviderMessages.Read(request), cancel).ConfigureAwait(false)));

    public override Task<Pulumirpc.DiffResponse> Diff(Pulumirpc.DiffRequest request, ServerCallContext context)
        => RunAsync(context, async (provider, cancel)
            => ProviderMessages.Write(await provider.Diff(ProviderMessages.Read(request), cancel).ConfigureAwait(false)));

    public override Task<Pulumirpc.CreateResponse> Create(Pulumirpc.CreateRequest request, ServerCallContext context)
        => RunAsync(context, async (provider, cancel)
            => ProviderMessages.Write(await provider.Create(ProviderMessages.Read(request), cancel).ConfigureAwait(false)));

    public override Task<Pulumirpc.ReadResponse> Read(Pulumirpc.ReadRequest request, ServerCallContext context)
        => RunAsync(context, async (provider, cancel)
            => ProviderMessages.Write(await provider.Read(ProviderMessages.Read(request), cancel).ConfigureAwait(false)));

    public override Task<Pulumirpc.UpdateResponse> Update(Pulumirpc.UpdateRequest request, ServerCallContext context)
        => RunAsync(context, async (provider, cancel)
            => ProviderMessages.Write(await provider.Update(ProviderMessages.Read(request), cancel).ConfigureAwait(false)));

    public override Task<Empty> Delete(Pulumirpc.DeleteRequest request, ServerCallContext context)
        => RunAsync(context, async (provider, cancel) =>
        {
            await provider.Delete(ProviderMessages.Read(request), cancel).ConfigureAwait(false);
            return new Empty();
        });

    public override Task<Pulumirpc.ConstructResponse> Construct(Pulumirpc.ConstructRequest request, ServerCallContext context)
        => RunAsync(context, async (provider, cancel) => ProviderMessages.Write(await _deployments.RunAsync(
            InlineDeployments.SettingsOf(request),
            request.MonitorEndpoint,
            () => provider.Construct(ProviderMessages.Read(request), cancel)).ConfigureAwait(false)));

    public override Task<Pulumirpc.CallResponse> Call(Pulumirpc.CallRequest request, ServerCallContext context)
        => RunAsync(context, async (provider, cancel) => ProviderMessages.Write(await _deployments.RunAsync(
            InlineDeployments.SettingsOf(request),
            request.MonitorEndpoint,
            () => provider.Call(ProviderMessages.Read(request), cancel)).ConfigureAwait(false)));

    public async ValueTask DisposeAsync()
    {
        await _deployments.DisposeAsync().ConfigureAwait(false);
        _engine?.Dispose();
        _aborted.Dispose();
    }

    private async Task<TResponse> RunAsync<TResponse>(
        ServerCallContext context, Func<Provider, CancellationToken, Task<TResponse>> call)
    {
        var provider = _provider ?? throw new RpcException(new Status(StatusCode.FailedPrecondition, "No engine has attached to the provider yet."));
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(_aborted.Token, context.CancellationToken);
        try
        {
            return await call(provider, cancel.Token).ConfigureAwait(false);
        }
        catch (RpcException)
        {
            throw;
        }
        catch (NotImplementedException e)
        {
            throw new RpcException(new Status(StatusCode.Unimplemented, e.Message));
        }
        catch (OperationCanceledException e)
        {
            throw new RpcException(new Status(StatusCode.Cancelled, e.Message));
        }
        catch (Exception e)
        {
            throw new RpcException(new Status(StatusCode.Internal, e.Message));
        }
    }
}
