namespace ManagedKube.Engine.Deployments.Targeting;

/// <summary>
/// Which resources an operation is about; by default all. What is not chosen keeps its recorded state. Providers and the stack
/// itself always belong to an update.
/// </summary>
public sealed record TargetOptions
{
    /// <summary>The default: all resources, none replaced by force.</summary>
    public static TargetOptions All { get; } = new();

    /// <summary>Only these. Not together with <see cref="Excludes"/>.</summary>
    public UrnPatterns Targets { get; init; } = UrnPatterns.None;

    /// <summary>And what depends on them: by inputs, <c>dependsOn</c>, provider, as children.</summary>
    public bool TargetDependents { get; init; }

    /// <summary>All but these.</summary>
    public UrnPatterns Excludes { get; init; } = UrnPatterns.None;

    /// <summary>And but what depends on them.</summary>
    public bool ExcludeDependents { get; init; }

    /// <summary>A destroy leaves protected resources, and all that they need, where they are.</summary>
    public bool ExcludeProtected { get; init; }

    /// <summary>These are replaced even where an update in place, or nothing, would do.</summary>
    public UrnPatterns Replaces { get; init; } = UrnPatterns.None;
}
