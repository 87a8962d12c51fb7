using Google.Protobuf;
using Pulumi.Protocol.Transport;
using Pulumirpc;

namespace Pulumi.Tests.Support;

internal static class CallbackExtensions
{
    /// <summary>Calls code of the program as an engine does.</summary>
    public static async Task<TResponse> InvokeAsync<TResponse>(this Callback callback, IMessage request)
        where TResponse : IMessage<TResponse>, new()
    {
        using var channel = LoopbackChannel.Open(callback.Target);
        var answer = await new Callbacks.CallbacksClient(channel).InvokeAsync(
            new CallbackInvokeRequest { Token = callback.Token, Request = request.ToByteString() },
            cancellationToken: TestContext.Current.CancellationToken);
        return new MessageParser<TResponse>(() => new()).ParseFrom(answer.Response);
    }
}
