using System.Collections.Immutable;
using ManagedKube.Model.Versions;

namespace ManagedKube.Model.Lifecycle;

/// <summary>When platform components are updated (product spec 6.4, L13).</summary>
public static class ComponentPolicy
{
    /// <summary>Within how many days after the first newer stable release a component is replaced (S6).</summary>
    public const int UpdateDays = 90;

    /// <summary>When fewer days than these are left, the update is due (V74).</summary>
    public const int DueDays = 30;

    /// <summary>The age of a component.</summary>
    /// <param name="data">What has been released.</param>
    /// <param name="name">The component's name.</param>
    /// <param name="running">The version that runs, with or without a leading v.</param>
    /// <param name="asOf">The day.</param>
    public static ComponentStatus StatusOf(ReleaseData data, string name, string running, DateOnly asOf) =>
        (data.Component(name), ComponentVersion.TryParse(running, out var version)) switch
        {
            ({ Follows: not null } component, true) => new ComponentStatus { Name = name, Running = running, Phase = ComponentPhase.Bound, KnownUntil = component.KnownUntil },
            ({ } component, true) => StatusOf(component, version, running, asOf),
            _ => new ComponentStatus { Name = name, Running = running, Phase = ComponentPhase.Unknown },
        };

    /// <summary>The components whose version does not run on a Kubernetes minor.</summary>
    public static ImmutableArray<ComponentLimit> LimitsFor(ReleaseData data, IEnumerable<ComponentPin> pins, ReleaseBranch kubernetes) =>
    [
        .. from pin in pins
           let newest = data.Component(pin.Name)?.Release(pin.Version)?.NewestKubernetes
           where newest < kubernetes
           select new ComponentLimit(pin.Name, pin.Version, newest.Value),
    ];

    private static ComponentStatus StatusOf(ComponentReleases component, ReleaseVersion version, string running, DateOnly asOf)
    {
        var newer = component.Releases.Where(release => release.Number.CompareTo(version) > 0 && !(release.Released > asOf)).ToList();
        var first = newer.Where(release => release.Released is not null).MinBy(release => release.Released) ?? newer.FirstOrDefault();
        var left = first?.Released?.AddDays(UpdateDays).DayNumber - asOf.DayNumber;
        return new ComponentStatus
        {
            Name = component.Name,
            Running = running,
            KnownUntil = component.KnownUntil,
            FirstNewer = first,
            Newest = newer.LastOrDefault(),
            DaysLeft = left,
            Phase = first is null ? ComponentPhase.Current : PhaseOf(left),
        };
    }

    private static ComponentPhase PhaseOf(int? left) => left switch
    {
        null => ComponentPhase.Unknown,
        < 0 => ComponentPhase.Overdue,
        < DueDays => ComponentPhase.Due,
        _ => ComponentPhase.Open,
    };
}
