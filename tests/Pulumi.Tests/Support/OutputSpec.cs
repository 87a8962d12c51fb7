using System.Collections.Immutable;

namespace Pulumi.Tests.Support;

/// <summary>All that can hold for an output, as plain data.</summary>
public sealed record OutputSpec(int Value, bool IsKnown, bool IsSecret, bool IsLate, bool DependsOnA, bool DependsOnB)
{
    private static readonly Resource A = new DependencyResource("urn:pulumi:s::p::t::a");
    private static readonly Resource B = new DependencyResource("urn:pulumi:s::p::t::b");

    internal ImmutableHashSet<Resource> Resources
        => [.. DependsOnA ? [A] : Array.Empty<Resource>(), .. DependsOnB ? [B] : Array.Empty<Resource>()];

    internal Output<int> Create()
    {
        return new(CreateAsync());

        async Task<OutputData<int>> CreateAsync()
        {
            if (IsLate)
                await Task.Yield();
            return new(Resources, Value, IsKnown, IsSecret);
        }
    }
}
