using System.Collections.Immutable;

namespace ManagedKube.OpenIaaS.Provider.Tests.OnSimulator;

/// <summary>Ids of what a zone of the simulator has.</summary>
internal sealed record Place
{
    public required string Template { get; init; }

    public required ImmutableArray<string> Networks { get; init; }

    public required string VpcNetwork { get; init; }

    public required ImmutableArray<string> Repositories { get; init; }

    public required ImmutableArray<string> Hosts { get; init; }

    public required ImmutableArray<string> Policies { get; init; }

    public required string Iso { get; init; }

    public required string Item { get; init; }
}
