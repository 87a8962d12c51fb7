namespace Pulumi;

/// <summary>When a hook runs, and what a failure of it means.</summary>
public class ResourceHookOptions
{
    /// <summary>Whether the hook also runs in previews; by default it does not.</summary>
    public bool? OnDryRun { get; set; }

    /// <summary>Whether a failure of the hook is only a warning; by default the operation fails.</summary>
    public bool? IgnoreErrors { get; set; }
}
