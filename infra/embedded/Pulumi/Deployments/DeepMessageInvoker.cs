using System.Collections.Concurrent;
using Google.Protobuf;
using Grpc.Core;

namespace Pulumi;

/// <summary>Makes unary calls whose responses may be nested deeply: see <see cref="DeepMessages"/>.</summary>
internal sealed class DeepMessageInvoker(CallInvoker inner) : CallInvoker
{
    private readonly ConcurrentDictionary<IMethod, object> _methods = new();

    public override AsyncUnaryCall<TResponse> AsyncUnaryCall<TRequest, TResponse>(
        Method<TRequest, TResponse> method, string? host, Grpc.Core.CallOptions options, TRequest request)
    {
        var deep = (Method<TRequest, TResponse>)_methods.GetOrAdd(method, static m => WithDeepResponse((Method<TRequest, TResponse>)m));
        return inner.AsyncUnaryCall(deep, host, options, request);
    }

    public override TResponse BlockingUnaryCall<TRequest, TResponse>(
        Method<TRequest, TResponse> method, string? host, Grpc.Core.CallOptions options, TRequest request)
        => inner.BlockingUnaryCall(method, host, options, request);

    public override AsyncServerStreamingCall<TResponse> AsyncServerStreamingCall<TRequest, TResponse>(
        Method<TRequest, TResponse> method, string? host, Grpc.Core.CallOptions options, TRequest request)
        => inner.AsyncServerStreamingCall(method, host, options, request);

    public override AsyncClientStreamingCall<TRequest, TResponse> AsyncClientStreamingCall<TRequest, TResponse>(
        Method<TRequest, TResponse> method, string? host, Grpc.Core.CallOptions options)
        => inner.AsyncClientStreamingCall(method, host, options);

    public override AsyncDuplexStreamingCall<TRequest, TResponse> AsyncDuplexStreamingCall<TRequest, TResponse>(
        Method<TRequest, TResponse> method, string? host, Grpc.Core.CallOptions options)
        => inner.AsyncDuplexStreamingCall(method, host, options);

    private static Method<TRequest, TResponse> WithDeepResponse<TRequest, TResponse>(Method<TRequest, TResponse> method)
        where TRequest : class
        where TResponse : class
        => new(
            method.Type,
            method.ServiceName,
            method.Name,
            method.RequestMarshaller,
            new Marshaller<TResponse>(method.ResponseMarshaller.ContextualSerializer, Parse<TResponse>));

    private static TResponse Parse<TResponse>(DeserializationContext context)
    {
        var response = Activator.CreateInstance<TResponse>();
        DeepMessages.Merge((IMessage)response!, context.PayloadAsNewBuffer());
        return response;
    }
}
