namespace Pulumi.Experimental.Provider;

/// <summary>What is wrong with something, if anything is.</summary>
public class CheckResult
{
    /// <summary>Nothing is wrong.</summary>
    public static readonly CheckResult Empty = new([]);

    /// <summary>Takes what is wrong.</summary>
    public CheckResult(IList<CheckFailure> failures) => Failures = failures;

    /// <summary>Whether nothing is wrong.</summary>
    public bool IsValid => Failures.Count == 0;

    /// <summary>What is wrong.</summary>
    public IList<CheckFailure> Failures { get; set; }
}
