using System.Collections.Immutable;
using ManagedKube.Model.Versions;

namespace ManagedKube.Model.Lifecycle;

/// <summary>What must hold in release data, so that the policies can rely on it.</summary>
internal static class ReleaseDataRules
{
    /// <summary>Everything that is wrong; empty for good data.</summary>
    public static ImmutableArray<string> Problems(ReleaseData data) =>
    [
        .. Branches("Kubernetes", data.AsOf, [.. data.Kubernetes.Minors.Select(minor => (minor.Branch, minor.Released))]),
        .. data.Kubernetes.Minors.SelectMany(minor => Patches("Kubernetes", minor.Branch, minor.Released, minor.Patches)),
        .. data.Kubernetes.Minors.Where(minor => minor.EndOfLife < minor.Released)
            .Select(minor => $"Kubernetes {minor.Branch} ends before it was released."),
        .. Branches("Talos", data.AsOf, [.. data.Talos.Branches.Select(branch => (branch.Branch, branch.Released))]),
        .. data.Talos.Branches.SelectMany(branch => Patches("Talos", branch.Branch, branch.Released, branch.Patches)),
        .. data.Talos.Branches.Where(branch => branch.OldestKubernetes > branch.NewestKubernetes)
            .Select(branch => $"Talos {branch.Branch}: kubernetesFrom is higher than kubernetesTo."),
        .. Repeated("component", data.Components.Select(component => component.Name)),
        .. data.Components.SelectMany(Releases),
        .. data.Components.Where(component => component.Follows is { } leader && data.Component(leader) is not { Follows: null })
            .Select(component => $"{component.Name} follows {component.Follows}, which is no component with a life of its own."),
        .. Repeated("platform release", data.Platforms.Select(platform => platform.Name)),
        .. data.Platforms.SelectMany(platform => Pins(data, platform)),
    ];

    private static IEnumerable<string> Branches(string product, DateOnly asOf, ImmutableArray<(ReleaseBranch Branch, DateOnly Released)> branches)
    {
        if (branches.IsEmpty)
            yield return $"{product}: there is no release.";
        foreach (var (before, after) in branches.Zip(branches.Skip(1)))
        {
            if (after.Branch != before.Branch.Next)
                yield return $"{product}: {before.Branch} is followed by {after.Branch} instead of {before.Branch.Next}.";
            else if (after.Released <= before.Released)
                yield return $"{product}: {after.Branch} was not released after {before.Branch}.";
        }
        foreach (var (branch, _) in branches.Where(branch => branch.Released > asOf))
            yield return $"{product} {branch} was released after the day that the data is of ({asOf:yyyy-MM-dd}). Planned releases do not belong here.";
    }

    private static IEnumerable<string> Patches(string product, ReleaseBranch branch, DateOnly released, ImmutableArray<PatchRelease> patches)
    {
        foreach (var patch in patches.Where(patch => patch.Version.Branch != branch || patch.Version.Patch == 0))
            yield return $"{product} {branch}: {patch.Version} is none of its patches.";
        foreach (var (before, after) in patches.Zip(patches.Skip(1)).Where(pair => pair.Second.Version.CompareTo(pair.First.Version) <= 0))
            yield return $"{product} {branch}: {after.Version} does not belong after {before.Version}.";
        var last = released;
        foreach (var patch in patches.Where(patch => patch.Released is not null))
        {
            if (patch.Released < last)
                yield return $"{product} {patch.Version} was released before the release that it follows.";
            last = patch.Released!.Value;
        }
    }

    private static IEnumerable<string> Releases(ComponentReleases component)
    {
        if (component.Releases.IsEmpty)
            yield return $"{component.Name}: there is no release.";
        foreach (var release in component.Releases.Where(release => !ComponentVersion.TryParse(release.Version, out _)))
            yield return $"{component.Name}: \"{release.Version}\" is not a full version.";
        foreach (var (before, after) in component.Releases.Zip(component.Releases.Skip(1)).Where(pair => pair.Second.Number.CompareTo(pair.First.Number) <= 0))
            yield return $"{component.Name}: {after.Version} does not belong after {before.Version}.";
    }

    private static IEnumerable<string> Pins(ReleaseData data, PlatformRelease platform)
    {
        foreach (var component in data.Components.Where(component => !platform.Components.ContainsKey(component.Name)))
            yield return $"platform release {platform.Name} pins no {component.Name}.";
        foreach (var (name, version) in platform.Components)
        {
            if (data.Component(name) is not { } component)
                yield return $"platform release {platform.Name} pins {name}, which is no component.";
            else if (component.Release(version) is null)
                yield return $"platform release {platform.Name} pins {name} {version}, which is no known release.";
        }
    }

    private static IEnumerable<string> Repeated(string kind, IEnumerable<string> names) =>
        names.GroupBy(name => name).Where(group => group.Count() > 1).Select(group => $"{kind} {group.Key} is there more than once.");
}
