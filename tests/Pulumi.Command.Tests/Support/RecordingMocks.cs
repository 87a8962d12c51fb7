using System.Collections.Concurrent;
using System.Collections.Immutable;
using Pulumi.Testing;

namespace Pulumi.Command.Tests.Support;

/// <summary>Keeps what a program asks for, and answers that every command said hello.</summary>
internal sealed class RecordingMocks : IMocks
{
    public ConcurrentQueue<MockResourceArgs> Resources { get; } = new();

    public ConcurrentQueue<MockCallArgs> Calls { get; } = new();

    public Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args)
    {
        Resources.Enqueue(args);
        return Task.FromResult<(string?, object)>(($"{args.Name}-id", Said(args.Inputs)));
    }

    public Task<object> CallAsync(MockCallArgs args)
    {
        Calls.Enqueue(args);
        return Task.FromResult<object>(Said(args.Args));
    }

    private static ImmutableDictionary<string, object> Said(ImmutableDictionary<string, object> inputs) =>
        inputs.SetItem("stdout", "hello").SetItem("stderr", "");
}
