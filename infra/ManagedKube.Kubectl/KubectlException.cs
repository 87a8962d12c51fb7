namespace ManagedKube.Kubectl;

/// <summary>Something that a person has to know, and that ends the command.</summary>
internal sealed class KubectlException(string message) : Exception(message);
