namespace ManagedKube.Cli.Clusters.Ordering;

/// <summary>One thing that the file of a new customer must say.</summary>
/// <param name="Key">The name of the option that answers it, without hyphens.</param>
/// <param name="Text">The question, and the description of the option.</param>
/// <param name="Example">The form of an answer.</param>
/// <param name="IsAgreed">
/// Whether it is agreed with the client, so that nothing is assumed: without a terminal the option must be given.
/// </param>
internal sealed record OrderQuestion(string Key, string Text, string Example, bool IsAgreed);
