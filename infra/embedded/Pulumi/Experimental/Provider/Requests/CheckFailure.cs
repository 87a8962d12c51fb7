namespace Pulumi.Experimental.Provider;

/// <summary>What is wrong with a property.</summary>
public sealed class CheckFailure
{
    /// <summary>Takes the members.</summary>
    public CheckFailure(string property, string reason)
    {
        Property = property;
        Reason = reason;
    }

    /// <summary>The path of the property.</summary>
    public string Property { get; set; }

    /// <summary>What is wrong, for people.</summary>
    public string Reason { get; set; }
}
