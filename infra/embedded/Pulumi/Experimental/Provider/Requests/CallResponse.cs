namespace Pulumi.Experimental.Provider;

/// <summary>What a method returned.</summary>
public sealed class CallResponse
{
    /// <summary>Takes the members.</summary>
    public CallResponse(
        IDictionary<string, PropertyValue>? @return,
        IList<CheckFailure>? failures,
        IDictionary<string, ISet<Urn>> returnDependencies)
    {
        Return = @return;
        Failures = failures;
        ReturnDependencies = returnDependencies;
    }

    /// <summary>The result.</summary>
    public IDictionary<string, PropertyValue>? Return { get; init; }

    /// <summary>What is wrong with the request; then nothing else counts.</summary>
    public IList<CheckFailure>? Failures { get; init; }

    /// <summary>The resources that each member of the result comes from.</summary>
    public IDictionary<string, ISet<Urn>> ReturnDependencies { get; init; }
}
