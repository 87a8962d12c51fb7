using ManagedKube.Model.Configuration;
using ManagedKube.Model.Lifecycle;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V74: the platform release is known, and so is every component whose version differs from it.</summary>
internal sealed class V74ComponentVersions : IRule
{
    public RuleDescription Description { get; } = new()
    {
        Id = "V74",
        Demand = "The platform release is known, and stated component versions are full ones of components that it has.",
    };

    public IEnumerable<Finding> Check(RuleContext context)
    {
        var (versions, releases) = (context.Definition.Versions, context.Releases);
        if (versions.Platform is { } platform && releases.Platform(platform) is null)
        {
            yield return Finding.Error("V74", "cluster.versions.platform", $"There is no platform release \"{platform}\".",
                $"Write one of: {string.Join(", ", releases.Platforms.Select(known => known.Name))}.");
        }
        foreach (var (name, version) in versions.Components)
        {
            var path = $"cluster.versions.components.{name}";
            if (releases.Component(name) is null)
            {
                var names = releases.Components.Select(component => component.Name).ToList();
                yield return Finding.Error("V74", path, $"There is no component \"{name}\".",
                    KeySuggestion.For(name, names) is { } meant ? $"Did you mean {meant}?" : $"The components are: {string.Join(", ", names)}.");
            }
            else if (VersionText.IsPinned(version) && !ComponentVersion.TryParse(version, out _))
            {
                yield return Finding.Error("V74", path, $"\"{version}\" is not a full version.", "Write x.y.z.");
            }
        }
    }
}
