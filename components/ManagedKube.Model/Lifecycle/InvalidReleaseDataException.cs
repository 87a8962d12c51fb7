using System.Collections.Immutable;

namespace ManagedKube.Model.Lifecycle;

/// <summary>A file of release data cannot be used.</summary>
/// <param name="problems">Everything that is wrong.</param>
public sealed class InvalidReleaseDataException(ImmutableArray<string> problems)
    : Exception($"The release data cannot be used:\n{string.Join('\n', problems.Select(problem => $"  {problem}"))}")
{
    /// <summary>Everything that is wrong.</summary>
    public ImmutableArray<string> Problems { get; } = problems;
}
