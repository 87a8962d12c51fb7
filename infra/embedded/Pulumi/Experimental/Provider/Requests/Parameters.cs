namespace Pulumi.Experimental.Provider;

/// <summary>What a provider is parameterized with: see the subclasses.</summary>
public abstract class Parameters
{
    /// <summary>For the subclasses.</summary>
    protected Parameters()
    {
    }
}
