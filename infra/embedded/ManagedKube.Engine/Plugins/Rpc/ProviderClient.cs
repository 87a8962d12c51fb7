using System.Collections.Immutable;
using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using ManagedKube.Engine.Plugins.Calls;
using Pulumi.Protocol;
using Pulumi.Protocol.Values;
using Pulumi.Protocol.Wire;
using Pulumirpc;
using static ManagedKube.Engine.Plugins.Rpc.ProviderMessages;

namespace ManagedKube.Engine.Plugins.Rpc;

/// <summary>A provider behind the plugin protocol.</summary>
/// <param name="invoker">The connection.</param>
/// <param name="package">Name of the package, for the keys of configuration variables.</param>
/// <param name="death">Tells how the plugin's process ended; null while it lives.</param>
internal sealed class ProviderClient(CallInvoker invoker, string package, Func<string?> death) : IProviderPlugin
{
    private readonly ResourceProvider.ResourceProviderClient _client = new(invoker);
    private PluginCapabilities _capabilities = PluginCapabilities.None;
    private bool _shookHands;

    /// <summary>The provider's components and methods.</summary>
    public IComponentPlugin Components => new ComponentClient(_client, () => _capabilities.Outputs, death);

    /// <summary>Introduces the engine to the plugin; one that does not know the call tells its capabilities when configured.</summary>
    public async Task HandshakeAsync(ProviderHandshakeRequest request, CancellationToken cancel)
    {
        try
        {
            var response = await _client.HandshakeAsync(request, cancellationToken: cancel).ConfigureAwait(false);
            _capabilities = new PluginCapabilities(response.AcceptSecrets, response.AcceptResources, Preview: true, response.AcceptOutputs);
            _shookHands = true;
        }
        catch (RpcException e) when (e.StatusCode == StatusCode.Unimplemented)
        {
        }
        catch (RpcException e)
        {
            throw RpcFailures.Translate(e, death);
        }
    }

    /// <summary>Tells a plugin that somebody else started where the engine is.</summary>
    public async Task AttachAsync(string engineAddress, CancellationToken cancel)
    {
        try
        {
            await _client.AttachAsync(new PluginAttach { Address = engineAddress }, cancellationToken: cancel).ConfigureAwait(false);
        }
        catch (RpcException e)
        {
            throw RpcFailures.Translate(e, death);
        }
    }

    /// <inheritdoc/>
    public Task ParameterizeAsync(PackageParameter parameter, CancellationToken cancel) => Run(async () => await _client.ParameterizeAsync(
        new ParameterizeRequest
        {
            Value = new ParameterizeRequest.Types.ParametersValue
            {
                Name = parameter.Name,
                Version = parameter.Version,
                Value = ByteString.FromBase64(parameter.Value),
            },
        },
        cancellationToken: cancel).ConfigureAwait(false));

    /// <inheritdoc/>
    public async Task<CheckResult> CheckConfigAsync(CheckCall call, CancellationToken cancel)
    {
        var plain = new WireOptions { KeepSecrets = false };
        try
        {
            return Read(await _client.CheckConfigAsync(Write(call, plain), cancellationToken: cancel).ConfigureAwait(false));
        }
        catch (RpcException e) when (e.StatusCode == StatusCode.Unimplemented)
        {
            return CheckResult.Valid(call.News);
        }
        catch (RpcException e)
        {
            throw RpcFailures.Translate(e, death);
        }
    }

    /// <inheritdoc/>
    public async Task<DiffResult> DiffConfigAsync(DiffCall call, CancellationToken cancel)
    {
        var plain = new WireOptions { KeepSecrets = false };
        try
        {
            return DiffReader.Read(await _client.DiffConfigAsync(Write(call, plain, plain), cancellationToken: cancel).ConfigureAwait(false));
        }
        catch (RpcException e) when (e.StatusCode == StatusCode.Unimplemented)
        {
            return DiffResult.Unknown;
        }
        catch (RpcException e)
        {
            throw RpcFailures.Translate(e, death);
        }
    }

    /// <inheritdoc/>
    public Task ConfigureAsync(ConfigureCall call, CancellationToken cancel) => Run(async () =>
    {
        var request = new ConfigureRequest
        {
            Args = StructWriter.Write(call.Inputs),
            AcceptSecrets = true,
            AcceptResources = true,
            SendsOldInputs = true,
            SendsOldInputsToDelete = true,
            Id = call.Id,
            Urn = call.Urn.Text,
            Name = call.Urn.Name,
            Type = call.Urn.Type,
        };
        foreach (var (key, value) in call.Inputs)
            request.Variables[$"{package}:config:{key}"] = VariableText(value);
        var response = await _client.ConfigureAsync(request, cancellationToken: cancel).ConfigureAwait(false);
        if (!_shookHands)
            _capabilities = new PluginCapabilities(response.AcceptSecrets, response.AcceptResources, response.SupportsPreview, response.AcceptOutputs);
        return response;
    });

    /// <inheritdoc/>
    public Task<CheckResult> CheckAsync(CheckCall call, CancellationToken cancel) =>
        Run(async () => Read(await _client.CheckAsync(Write(call, Full), cancellationToken: cancel).ConfigureAwait(false)));

    /// <inheritdoc/>
    public Task<DiffResult> DiffAsync(DiffCall call, CancellationToken cancel) =>
        Run(async () => DiffReader.Read(await _client.DiffAsync(Write(call, Elided, Elided), cancellationToken: cancel).ConfigureAwait(false)));

    /// <inheritdoc/>
    public async Task<CreateResult> CreateAsync(CreateCall call, CancellationToken cancel)
    {
        if (call.Preview && !_capabilities.Preview)
            return new CreateResult("", call.Inputs);
        return await Run(async () =>
        {
            var request = new CreateRequest
            {
                Urn = call.Urn.Text,
                Name = call.Urn.Name,
                Type = call.Urn.Type,
                Properties = StructWriter.Write(call.Inputs, ForStep(call.Preview)),
                Timeout = Seconds(call.Timeout),
                Preview = call.Preview,
            };
            var response = await _client.CreateAsync(request, cancellationToken: cancel).ConfigureAwait(false);
            return new CreateResult(response.Id, StructReader.Read(response.Properties)) { RefreshBeforeUpdate = response.RefreshBeforeUpdate };
        }).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public Task<ReadResult?> ReadAsync(ReadCall call, CancellationToken cancel) => Run(async () =>
    {
        var request = new ReadRequest
        {
            Id = call.Id,
            Urn = call.Urn.Text,
            Name = call.Urn.Name,
            Type = call.Urn.Type,
            Inputs = StructWriter.Write(call.Inputs, Elided),
            Properties = StructWriter.Write(call.Outputs, Elided),
            Timeout = Seconds(call.Timeout),
        };
        try
        {
            var response = await _client.ReadAsync(request, cancellationToken: cancel).ConfigureAwait(false);
            return response.Id.Length == 0 || response.Properties is null
                ? null
                : new ReadResult(response.Id, ReadOptional(response.Inputs), StructReader.Read(response.Properties))
                {
                    RefreshBeforeUpdate = response.RefreshBeforeUpdate,
                };
        }
        catch (RpcException e) when (RpcFailures.Translate(e, () => null) is PartialOperationException partial)
        {
            return new ReadResult(partial.Id, partial.Inputs, partial.Outputs) { InitErrors = partial.Reasons, RefreshBeforeUpdate = partial.RefreshBeforeUpdate };
        }
    });

    /// <inheritdoc/>
    public async Task<UpdateResult> UpdateAsync(UpdateCall call, CancellationToken cancel)
    {
        if (call.Preview && !_capabilities.Preview)
            return new UpdateResult(call.News);
        return await Run(async () =>
        {
            var request = new UpdateRequest
            {
                Id = call.Id,
                Urn = call.Urn.Text,
                Name = call.Urn.Name,
                Type = call.Urn.Type,
                OldInputs = StructWriter.Write(call.OldInputs, Elided),
                Olds = StructWriter.Write(call.OldOutputs, Elided),
                News = StructWriter.Write(call.News, ForStep(call.Preview)),
                Timeout = Seconds(call.Timeout),
                Preview = call.Preview,
            };
            request.IgnoreChanges.AddRange(call.IgnoreChanges);
            var response = await _client.UpdateAsync(request, cancellationToken: cancel).ConfigureAwait(false);
            return new UpdateResult(StructReader.Read(response.Properties)) { RefreshBeforeUpdate = response.RefreshBeforeUpdate };
        }).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public Task DeleteAsync(DeleteCall call, CancellationToken cancel) => Run(async () =>
    {
        var request = new DeleteRequest
        {
            Id = call.Id,
            Urn = call.Urn.Text,
            Name = call.Urn.Name,
            Type = call.Urn.Type,
            OldInputs = StructWriter.Write(call.OldInputs, Elided),
            Properties = StructWriter.Write(call.OldOutputs, Elided),
            Timeout = Seconds(call.Timeout),
        };
        return await _client.DeleteAsync(request, cancellationToken: cancel).ConfigureAwait(false);
    });

    /// <inheritdoc/>
    public Task<InvokeResult> InvokeAsync(InvokeCall call, CancellationToken cancel) => Run(async () =>
    {
        var request = new InvokeRequest { Tok = call.Token, Args = StructWriter.Write(call.Args, Full with { KeepUnknowns = false }), Preview = call.Preview };
        var response = await _client.InvokeAsync(request, cancellationToken: cancel).ConfigureAwait(false);
        var result = StructReader.Read(response.Return);
        // What a provider makes of a secret that it did not see as one is a secret too.
        if (!_capabilities.Secrets && call.Args.ContainsSecrets)
            result = result.Select((_, value) => value.AsSecret());
        return new InvokeResult(result, Read(response.Failures));
    });

    /// <inheritdoc/>
    public async Task<ImmutableArray<string>?> ListAsync(ListCall call, CancellationToken cancel)
    {
        try
        {
            var ids = ImmutableArray.CreateBuilder<string>();
            var request = new ListRequest { Token = call.Type, Query = StructWriter.Write(call.Query, Full) };
            do
            {
                request.ContinuationToken = await ListPageAsync(request, ids, cancel).ConfigureAwait(false);
            }
            while (request.ContinuationToken.Length > 0);
            return ids.ToImmutable();
        }
        catch (RpcException e) when (e.StatusCode == StatusCode.Unimplemented)
        {
            return null;
        }
        catch (RpcException e)
        {
            throw RpcFailures.Translate(e, death);
        }
    }

    /// <inheritdoc/>
    public async Task CancelAsync()
    {
        try
        {
            await _client.CancelAsync(new Empty()).ConfigureAwait(false);
        }
        catch (RpcException)
        {
            // A plugin that cannot be asked to stop is stopped with its process.
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private WireOptions Full => new() { KeepSecrets = _capabilities.Secrets, KeepResources = _capabilities.Resources };

    private WireOptions Elided => Full with { ElideAssetContents = true };

    // Outside previews there is nothing a provider could do with an unknown value.
    private WireOptions ForStep(bool preview) => Full with { KeepUnknowns = preview };

    private async Task<string> ListPageAsync(ListRequest request, ImmutableArray<string>.Builder ids, CancellationToken cancel)
    {
        using var stream = _client.List(request, cancellationToken: cancel);
        var next = "";
        await foreach (var response in stream.ResponseStream.ReadAllAsync(cancel).ConfigureAwait(false))
        {
            if (response.ResponseCase == ListResponse.ResponseOneofCase.Result)
                ids.Add(response.Result.Id);
            else if (response.ResponseCase == ListResponse.ResponseOneofCase.Continuation)
                next = response.Continuation.ContinuationToken;
        }
        return next;
    }

    private async Task<T> Run<T>(Func<Task<T>> call)
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
