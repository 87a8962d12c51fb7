namespace ManagedKube.Talos.Secrets;

/// <summary>Secrets that nothing can be done with. The text names the elements and what is wrong, never a value.</summary>
/// <param name="findings">What is wrong, one text for each finding.</param>
/// <param name="inner">What has told it.</param>
public sealed class InvalidSecretsException(IReadOnlyList<string> findings, Exception? inner = null)
    : Exception(string.Join(Environment.NewLine, findings), inner)
{
    /// <summary>What is wrong, one text for each finding.</summary>
    public IReadOnlyList<string> Findings { get; } = findings;
}
