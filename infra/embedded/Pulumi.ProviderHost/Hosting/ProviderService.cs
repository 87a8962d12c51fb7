using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Pulumi.Protocol;
using Pulumi.Protocol.Values;
using Pulumi.Protocol.Wire;
using Pulumirpc;
using Requests = Pulumi.ProviderHost.Requests;

namespace Pulumi.ProviderHost.Hosting;

/// <summary>The plugin protocol, translated to and from a <see cref="Provider"/>.</summary>
internal sealed class ProviderService(Provider provider, EngineConnection engine, string version) : ResourceProvider.ResourceProviderBase
{
    private volatile CancellationTokenSource _aborted = new();

    /// <summary>Ends all running operations.</summary>
    public void Abort() => _aborted.Cancel();

    public override Task<PluginInfo> GetPluginInfo(Empty request, ServerCallContext context) =>
        Task.FromResult(new PluginInfo { Version = version });

    public override Task<ProviderHandshakeResponse> Handshake(ProviderHandshakeRequest request, ServerCallContext context)
    {
        engine.Connect(request.EngineAddress);
        return Task.FromResult(new ProviderHandshakeResponse { AcceptSecrets = true, AcceptResources = true, AcceptsByteString = true });
    }

    public override Task<Empty> Attach(PluginAttach request, ServerCallContext context)
    {
        // What the former engine has cancelled stays so; the new one starts afresh.
        _aborted = new CancellationTokenSource();
        engine.Connect(request.Address);
        return Task.FromResult(new Empty());
    }

    public override Task<GetSchemaResponse> GetSchema(GetSchemaRequest request, ServerCallContext context) =>
        Run(context, async cancel => new GetSchemaResponse { Schema = await provider.GetSchemaAsync(cancel).ConfigureAwait(false) });

    public override Task<GetMappingResponse> GetMapping(GetMappingRequest request, ServerCallContext context) => Task.FromResult(new GetMappingResponse());

    public override Task<GetMappingsResponse> GetMappings(GetMappingsRequest request, ServerCallContext context) => Task.FromResult(new GetMappingsResponse());

    public override Task<CheckResponse> CheckConfig(CheckRequest request, ServerCallContext context) =>
        Run(context, async cancel => Write(await provider.CheckConfigAsync(Read(request), cancel).ConfigureAwait(false)));

    public override Task<CheckResponse> Check(CheckRequest request, ServerCallContext context) =>
        Run(context, async cancel => Write(await provider.CheckAsync(Read(request), cancel).ConfigureAwait(false)));

    public override Task<DiffResponse> DiffConfig(DiffRequest request, ServerCallContext context) =>
        Run(context, async cancel => DiffMessages.Write(await provider.DiffConfigAsync(Read(request), cancel).ConfigureAwait(false)));

    public override Task<DiffResponse> Diff(DiffRequest request, ServerCallContext context) =>
        Run(context, async cancel => DiffMessages.Write(await provider.DiffAsync(Read(request), cancel).ConfigureAwait(false)));

    public override Task<ConfigureResponse> Configure(ConfigureRequest request, ServerCallContext context) => Run(context, async cancel =>
    {
        await provider.ConfigureAsync(new Requests.ConfigureRequest(StructReader.Read(request.Args)), cancel).ConfigureAwait(false);
        return new ConfigureResponse { AcceptSecrets = true, SupportsPreview = true, AcceptResources = true };
    });

    public override Task<InvokeResponse> Invoke(InvokeRequest request, ServerCallContext context) => Run(context, async cancel =>
    {
        var result = await provider
            .InvokeAsync(new Requests.InvokeRequest(request.Tok, StructReader.Read(request.Args), request.Preview), cancel).ConfigureAwait(false);
        var message = new InvokeResponse { Return = StructWriter.Write(result.Result) };
        message.Failures.AddRange(result.Failures.Select(Write));
        return message;
    });

    public override Task<CreateResponse> Create(CreateRequest request, ServerCallContext context) => Run(context, async cancel =>
    {
        var created = await provider.CreateAsync(
            new Requests.CreateRequest(Urn.Parse(request.Urn), StructReader.Read(request.Properties), Timeout(request.Timeout), request.Preview),
            cancel).ConfigureAwait(false);
        return new CreateResponse { Id = created.Id, Properties = StructWriter.Write(created.Outputs) };
    });

    public override Task<ReadResponse> Read(ReadRequest request, ServerCallContext context) => Run(context, async cancel =>
    {
        var read = await provider.ReadAsync(
            new Requests.ReadRequest(
                Urn.Parse(request.Urn), request.Id, StructReader.Read(request.Inputs), StructReader.Read(request.Properties), Timeout(request.Timeout)),
            cancel).ConfigureAwait(false);
        return read.Id.Length == 0
            ? new ReadResponse()
            : new ReadResponse { Id = read.Id, Inputs = StructWriter.Write(read.Inputs), Properties = StructWriter.Write(read.Outputs) };
    });

    public override Task<UpdateResponse> Update(UpdateRequest request, ServerCallContext context) => Run(context, async cancel =>
    {
        var outputs = await provider.UpdateAsync(
            new Requests.UpdateRequest(
                Urn.Parse(request.Urn), request.Id, StructReader.Read(request.OldInputs), StructReader.Read(request.Olds), StructReader.Read(request.News),
                Timeout(request.Timeout), [.. request.IgnoreChanges], request.Preview),
            cancel).ConfigureAwait(false);
        return new UpdateResponse { Properties = StructWriter.Write(outputs) };
    });

    public override Task<Empty> Delete(DeleteRequest request, ServerCallContext context) => Run(context, async cancel =>
    {
        await provider.DeleteAsync(
            new Requests.DeleteRequest(
                Urn.Parse(request.Urn), request.Id, StructReader.Read(request.OldInputs), StructReader.Read(request.Properties), Timeout(request.Timeout)),
            cancel).ConfigureAwait(false);
        return new Empty();
    });

    public override async Task List(ListRequest request, IServerStreamWriter<ListResponse> responseStream, ServerCallContext context)
    {
        var results = await Run(context, cancel => provider.ListAsync(new Requests.ListRequest(request.Token, StructReader.Read(request.Query)), cancel))
            .ConfigureAwait(false);
        if (results is null)
            throw new RpcException(new Status(StatusCode.Unimplemented, $"'{request.Token}' cannot be listed"));
        foreach (var result in results)
            await responseStream.WriteAsync(
                new ListResponse { Result = new ListResponse.Types.Result { Id = result.Id, Name = result.Name } }, context.CancellationToken).ConfigureAwait(false);
    }

    public override async Task<Empty> Cancel(Empty request, ServerCallContext context)
    {
        await provider.CancelAsync().ConfigureAwait(false);
        await _aborted.CancelAsync().ConfigureAwait(false);
        return new Empty();
    }

    private async Task<T> Run<T>(ServerCallContext context, Func<CancellationToken, Task<T>> call)
    {
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(context.CancellationToken, _aborted.Token);
        try
        {
            return await call(cancel.Token).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            throw RpcErrors.From(e);
        }
    }

    private static Requests.CheckRequest Read(CheckRequest request) =>
        new(Urn.Parse(request.Urn), StructReader.Read(request.Olds), StructReader.Read(request.News), request.RandomSeed.Memory);

    private static Requests.DiffRequest Read(DiffRequest request) => new(
        Urn.Parse(request.Urn), request.Id, StructReader.Read(request.OldInputs), StructReader.Read(request.Olds), StructReader.Read(request.News),
        [.. request.IgnoreChanges]);

    private static CheckResponse Write(Requests.CheckResponse response)
    {
        var message = new CheckResponse { Inputs = StructWriter.Write(response.Inputs) };
        message.Failures.AddRange(response.Failures.Select(Write));
        return message;
    }

    private static CheckFailure Write(Requests.CheckFailure failure) => new() { Property = failure.Property, Reason = failure.Reason };

    private static TimeSpan? Timeout(double seconds) => seconds > 0 ? TimeSpan.FromSeconds(seconds) : null;
}
