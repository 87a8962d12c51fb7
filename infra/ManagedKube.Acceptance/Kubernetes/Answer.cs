namespace ManagedKube.Acceptance.Kubernetes;

/// <summary>What the API server said to a question: yes or no, or why it said neither.</summary>
/// <param name="Yes">The answer; null when there is none.</param>
/// <param name="Problem">Why there is none, or why it is no.</param>
internal sealed record Answer(bool? Yes, string? Problem);
