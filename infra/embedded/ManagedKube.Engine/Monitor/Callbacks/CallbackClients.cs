using System.Collections.Concurrent;
using Google.Protobuf;
using Grpc.Core;
using ManagedKube.Engine.Deployments.Registering;
using Pulumi.Protocol.Transport;
using Pulumirpc;

namespace ManagedKube.Engine.Monitor.Callbacks;

/// <summary>Calls functions that a program, or a component's provider, hosts.</summary>
internal sealed class CallbackClients : IDisposable
{
    private readonly ConcurrentDictionary<string, Lazy<LoopbackChannel>> _channels = new();

    /// <summary>Calls a function.</summary>
    /// <exception cref="RegistrationException">It failed; the message is its own.</exception>
    /// <exception cref="OperationCanceledException">The call was given up.</exception>
    public async Task<TResponse> InvokeAsync<TResponse>(Callback callback, IMessage request, CancellationToken cancel) where TResponse : class, IMessage<TResponse>
    {
        var channel = _channels.GetOrAdd(Required(callback).Target, target => new(() => LoopbackChannel.Open(target))).Value;
        try
        {
            var response = await new Pulumirpc.Callbacks.CallbacksClient(channel)

                    .InvokeAsync(new CallbackInvokeRequest { Token = callback.Token, Request = request.ToByteString() }, cancellationToken: cancel)
                    .ConfigureAwait(false);
            return DeepMessages.Parse<TResponse>(response.Response.ToByteArray());
        }
        catch (RpcException e)
        {
            cancel.ThrowIfCancellationRequested();
            throw new RegistrationException(e.Status.Detail.Length > 0 ? e.Status.Detail : $"the function answered {e.StatusCode}");
        }
        catch (InvalidProtocolBufferException e)
        {
            throw new RegistrationException($"the function's answer is malformed: {e.Message}");
        }
    }

    /// <summary>A callback that says where it is.</summary>
    /// <exception cref="FormatException">It does not.</exception>
    public static Callback Required(Callback? callback) => callback is { Target.Length: > 0 }
        ? callback
        : throw new FormatException("The callback has no target.");

    public void Dispose()
    {
        foreach (var channel in _channels.Values)
            channel.Value.Dispose();
    }
}
