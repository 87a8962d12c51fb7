namespace ManagedKube.Talos.Rules;

/// <summary>Something in a machine configuration for which a node would refuse it, or not do what it is for. It repeats no secret.</summary>
/// <param name="Document">The document: its kind, with its name where it has one, or <c>v1alpha1</c> for the one without kind.</param>
/// <param name="Path">Where in the document, fields separated by dots; empty for the document as a whole.</param>
/// <param name="Problem">What is wrong.</param>
/// <param name="Remedy">What to do.</param>
public sealed record ConfigurationFinding(string Document, string Path, string Problem, string Remedy)
{
    /// <summary>A line for people.</summary>
    public override string ToString() => $"{Document}: {Problem} {Remedy}";
}
