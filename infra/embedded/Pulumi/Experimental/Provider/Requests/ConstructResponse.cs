namespace Pulumi.Experimental.Provider;

/// <summary>A component that has been constructed.</summary>
public sealed class ConstructResponse
{
    /// <summary>Takes the members.</summary>
    public ConstructResponse(Urn urn, IDictionary<string, PropertyValue> outputs, IDictionary<string, ISet<Urn>> outputDependencies)
    {
        Urn = urn;
        Outputs = outputs;
        OutputDependencies = outputDependencies;
    }

    /// <summary>The URN of the component.</summary>
    public Urn Urn { get; init; }

    /// <summary>The outputs.</summary>
    public IDictionary<string, PropertyValue> Outputs { get; init; }

    /// <summary>The resources that each output comes from.</summary>
    public IDictionary<string, ISet<Urn>> OutputDependencies { get; init; }
}
