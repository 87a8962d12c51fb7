namespace Pulumi.Experimental.Provider;

/// <summary>What differs.</summary>
public sealed class DiffResponse
{
    /// <summary>Whether anything differs; null if the provider cannot tell.</summary>
    public bool? Changes { get; set; }

    /// <summary>Properties whose change needs a replacement.</summary>
    public IList<string>? Replaces { get; set; }

    /// <summary>Properties that stay what they are.</summary>
    public IList<string>? Stables { get; set; }

    /// <summary>Whether a replacement must delete the old object first.</summary>
    public bool DeleteBeforeReplace { get; set; }

    /// <summary>Properties that differ.</summary>
    public IList<string>? Diffs { get; set; }

    /// <summary>What has happened to properties, by path.</summary>
    public IDictionary<string, PropertyDiff>? DetailedDiff { get; set; }
}
