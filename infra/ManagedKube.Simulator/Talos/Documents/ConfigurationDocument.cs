using YamlDotNet.RepresentationModel;

namespace ManagedKube.Simulator.Talos.Documents;

/// <summary>One YAML document of a machine configuration.</summary>
/// <param name="Kind">Its kind, or that of the document that has none.</param>
/// <param name="Name">Its name; null when it has none.</param>
/// <param name="Root">Its content. It holds secrets and is never printed.</param>
internal sealed record ConfigurationDocument(string Kind, string? Name, YamlMappingNode Root)
{
    public bool IsLegacy => Kind == KnownFields.LegacyKind;

    /// <summary>How messages name it.</summary>
    public string Label => Name is null ? Kind : $"{Kind} {Name}";

    public override string ToString() => Label;
}
