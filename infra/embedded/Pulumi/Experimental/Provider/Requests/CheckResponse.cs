namespace Pulumi.Experimental.Provider;

/// <summary>The inputs as they are to be used, or what is wrong with them.</summary>
public sealed class CheckResponse
{
    /// <summary>The inputs with their defaults.</summary>
    public IDictionary<string, PropertyValue>? Inputs { get; set; }

    /// <summary>What is wrong with the request; then nothing else counts.</summary>
    public IList<CheckFailure>? Failures { get; set; }
}
