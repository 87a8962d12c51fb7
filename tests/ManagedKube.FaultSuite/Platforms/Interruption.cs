namespace ManagedKube.FaultSuite.Platforms;

/// <summary>How an operation is broken off.</summary>
/// <param name="CancelAfter">After how many events it is cancelled; null for never.</param>
/// <param name="DieAfter">After how many records its state cannot be written any more; null for never.</param>
internal sealed record Interruption(int? CancelAfter, int? DieAfter)
{
    public static readonly Interruption None = new(null, null);
}
