using System.Collections.Concurrent;
using Google.Protobuf;
using Grpc.Core;
using Pulumirpc;

namespace Pulumi;

/// <summary>Lets the engine call code of the program.</summary>
internal sealed class CallbackService : Callbacks.CallbacksBase
{
    private readonly ConcurrentDictionary<string, Func<byte[], CancellationToken, Task<IMessage>>> _callbacks = new();

    /// <summary>Adds code to call.</summary>
    /// <returns>The token by which the engine names it.</returns>
    public string Add(Func<byte[], CancellationToken, Task<IMessage>> callback)
    {
        var token = Guid.NewGuid().ToString();
        _callbacks[token] = callback;
        return token;
    }

    public override async Task<CallbackInvokeResponse> Invoke(CallbackInvokeRequest request, ServerCallContext context)
    {
        if (!_callbacks.TryGetValue(request.Token, out var callback))
            throw new RpcException(new Status(StatusCode.InvalidArgument, $"Callback not found: {request.Token}"));

        try
        {
            var response = await callback(request.Request.ToByteArray(), context.CancellationToken).ConfigureAwait(false);
            return new() { Response = response.ToByteString() };
        }
        catch (Exception e)
        {
            // The engine reports it at the resource or call that the code was asked about.
            throw new RpcException(new Status(StatusCode.Unknown, e.Message, e));
        }
    }
}
