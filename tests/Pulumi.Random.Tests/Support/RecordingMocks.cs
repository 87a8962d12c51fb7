using System.Collections.Concurrent;
using System.Collections.Immutable;
using Pulumi.Testing;

namespace Pulumi.Random.Tests.Support;

/// <summary>Keeps what a program asks for, and answers as told.</summary>
internal sealed class RecordingMocks : IMocks
{
    public ConcurrentQueue<MockResourceArgs> Resources { get; } = new();

    public ImmutableDictionary<string, object> Outputs { get; init; } = ImmutableDictionary<string, object>.Empty;

    public Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args)
    {
        Resources.Enqueue(args);
        return Task.FromResult<(string?, object)>((args.Id is { Length: > 0 } id ? id : $"{args.Name}-id", args.Inputs.SetItems(Outputs)));
    }

    public Task<object> CallAsync(MockCallArgs args) => throw new InvalidOperationException($"the package has no functions, but {args.Token} was called");
}
