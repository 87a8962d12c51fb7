namespace Pulumi.Experimental.Provider;

/// <summary>What a function returned.</summary>
public sealed class InvokeResponse
{
    /// <summary>The result.</summary>
    public IDictionary<string, PropertyValue>? Return { get; set; }

    /// <summary>What is wrong with the request; then nothing else counts.</summary>
    public IList<CheckFailure>? Failures { get; set; }
}
