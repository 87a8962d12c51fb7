namespace Pulumi.Experimental.Provider;

/// <summary>Makes the provider one of another package.</summary>
public sealed class ParameterizeRequest
{
    /// <summary>Takes the members.</summary>
    public ParameterizeRequest(Parameters parameters)
    {
        Parameters = parameters;
    }

    /// <summary>The parameter: <see cref="ParametersArgs"/> or <see cref="ParametersValue"/>.</summary>
    public Parameters Parameters { get; }
}
