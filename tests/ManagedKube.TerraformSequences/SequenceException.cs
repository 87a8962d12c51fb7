namespace ManagedKube.TerraformSequences;

/// <summary>An API answered otherwise than the provider accepts, or a sequence is written wrongly.</summary>
public sealed class SequenceException(string message) : Exception(message);
