using System.Collections.Immutable;

namespace ManagedKube.Model.Planning.Platform;

/// <summary>How people sign on by the client's identity provider (product spec 3.8).</summary>
public sealed record SignOnPlan
{
    /// <summary>The consoles that ask the provider (<see cref="ConsoleNames"/>); none unless the definition says it.</summary>
    public required ImmutableArray<string> Consoles { get; init; }

    /// <summary>The groups that administer Kasten, as Kubernetes names them. Without any it keeps its local user.</summary>
    public required ImmutableArray<string> KastenAdmins { get; init; }

    /// <summary>Every address that the provider has to be told.</summary>
    public required ImmutableArray<SignOnRedirect> Redirects { get; init; }
}
