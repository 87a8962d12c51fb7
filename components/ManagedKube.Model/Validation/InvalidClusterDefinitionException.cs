using System.Collections.Immutable;

namespace ManagedKube.Model.Validation;

/// <summary>A cluster definition cannot be used. The message lists every finding, one a line.</summary>
public sealed class InvalidClusterDefinitionException : Exception
{
    /// <summary>Makes the exception from what was found.</summary>
    public InvalidClusterDefinitionException(ImmutableArray<Finding> findings)
        : base(Describe(findings)) => Findings = findings;

    /// <summary>Everything that was found, warnings included.</summary>
    public ImmutableArray<Finding> Findings { get; }

    private static string Describe(ImmutableArray<Finding> findings)
    {
        var errors = findings.Count(finding => finding.Level == FindingLevel.Error);
        var title = errors == 1 ? "The cluster definition has an error:" : $"The cluster definition has {errors} errors:";
        return string.Join('\n', findings.Select(finding => "  " + finding).Prepend(title));
    }
}
