using ManagedKube.Model.Recording;
using ManagedKube.Model.Versions;

namespace ManagedKube.Model.Planning;

/// <summary>
/// The form of machine configuration that a cluster was born with, named after the Talos branch that brought it. It never changes by itself:
/// a newer Talos reads the older form, and a form that changed would rewrite the configuration of every machine that runs.
/// </summary>
public static class ConfigurationForm
{
    /// <summary>The oldest form that is written.</summary>
    public static ReleaseBranch Oldest { get; } = new(1, 12);

    /// <summary>The newest form that is written.</summary>
    public static ReleaseBranch Newest { get; } = new(1, 14);

    /// <summary>The form of a cluster.</summary>
    /// <param name="talos">The Talos that it is to run.</param>
    /// <param name="recorded">What the last deployment left; null before the first one.</param>
    public static ReleaseBranch Of(ReleaseVersion talos, RecordedFacts? recorded)
    {
        if (recorded?.Versions.ConfigurationForm is { } form)
            return form;
        // A record without a form is of a release that had only one for each Talos.
        var born = recorded?.Versions.Talos.Branch ?? talos.Branch;
        return born > Newest ? Newest : born;
    }
}
