using System.Collections.Immutable;

namespace ManagedKube.Model.Definition;

/// <summary>Whose jobs a Git Runner runs. The token that proves it stands in no definition: it is a secret of the stack.</summary>
public sealed record RunnerRegistrationDefinition
{
    /// <summary>The kind of server.</summary>
    public required RunnerKind Kind { get; init; }

    /// <summary>The https URL of the GitLab server, or of the GitHub repository or organization.</summary>
    public required string Url { get; init; }

    /// <summary>
    /// The tags (GitHub: labels) by which jobs choose it. With an authentication token of GitLab they are kept by the server: leave them out.
    /// </summary>
    public ImmutableArray<string> Tags { get; init; } = [];
}
