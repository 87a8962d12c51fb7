using ManagedKube.Model.Configuration;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V74: the platform release and the components whose version is stated are known.</summary>
internal sealed class V74KnownComponents : IRule
{
    public RuleDescription Description { get; } = new()
    {
        Id = "V74",
        Demand = "The platform release, and the components whose version is stated, are known to the release data.",
    };

    public IEnumerable<Finding> Check(RuleContext context)
    {
        var (versions, releases) = (context.Definition.Versions, context.Releases);
        if (versions.Platform is { } platform && releases.Platform(platform) is null)
        {
            yield return Finding.Error("V74", "cluster.versions.platform", $"There is no platform release \"{platform}\".",
                $"Write one of {string.Join(", ", releases.Platforms.Select(known => known.Name))}, or remove the line.");
        }
        var names = releases.Components.Select(component => component.Name).ToList();
        foreach (var name in versions.Components.Keys.Except(names))
        {
            yield return Finding.Error("V74", $"cluster.versions.components.{name}", $"There is no component \"{name}\".",
                KeySuggestion.For(name, names) is { } meant ? $"Did you mean {meant}?" : $"The components are {string.Join(", ", names)}.");
        }
    }
}
