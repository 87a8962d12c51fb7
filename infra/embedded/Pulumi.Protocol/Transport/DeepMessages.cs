using System.Buffers;
using System.Collections.Concurrent;
using System.Reflection;
using Google.Protobuf;
using Grpc.Core;

namespace Pulumi.Protocol.Transport;

/// <summary>
/// Reads messages that are nested deeper than protobuf's own limit of 100, which is reached by 33 levels of objects in a property.
/// </summary>
public static class DeepMessages
{
    /// <summary>Levels of messages; a level of objects takes three of them.</summary>
    public const int MaxDepth = 3000;

    private static readonly ConcurrentDictionary<IMethod, IMethod> Methods = new();

    /// <summary>Reads a message.</summary>
    /// <exception cref="InvalidProtocolBufferException">It is malformed, or nested deeper than <see cref="MaxDepth"/>.</exception>
    public static T Parse<T>(byte[] bytes) where T : class => Parse<T>(new ReadOnlySequence<byte>(bytes));

    /// <summary>A method whose messages are read so.</summary>
    internal static Method<TRequest, TResponse> Method<TRequest, TResponse>(Method<TRequest, TResponse> method) where TRequest : class where TResponse : class =>
        (Method<TRequest, TResponse>)Methods.GetOrAdd(
            method,
            _ => new Method<TRequest, TResponse>(method.Type, method.ServiceName, method.Name, Marshaller(method.RequestMarshaller), Marshaller(method.ResponseMarshaller)));

    private static Marshaller<T> Marshaller<T>(Marshaller<T> marshaller) where T : class =>
        new(marshaller.ContextualSerializer, context => Parse<T>(context.PayloadAsReadOnlySequence()));

    private static T Parse<T>(ReadOnlySequence<byte> bytes) where T : class
    {
        try
        {
            return (T)Parsers<T>.Parser.ParseFrom(bytes);
        }
        catch (InvalidProtocolBufferException)
        {
            using var stream = new MemoryStream(bytes.ToArray());
            using var input = CodedInputStream.CreateWithLimits(stream, int.MaxValue, MaxDepth);
            return (T)Parsers<T>.Parser.ParseFrom(input);
        }
    }

    private static class Parsers<T>
    {
        public static MessageParser Parser { get; } = (MessageParser)typeof(T)
            .GetProperty("Parser", BindingFlags.Public | BindingFlags.Static)!
            .GetValue(null)!;
    }
}
