using ManagedKube.Talos.Forms;
using ManagedKube.Talos.Patching;
using YamlDotNet.RepresentationModel;

namespace ManagedKube.Talos.Rules;

/// <summary>One document of a configuration.</summary>
/// <param name="Key">What it is told from others by.</param>
/// <param name="Root">Its tree.</param>
internal sealed record ParsedDocument(DocumentKey Key, YamlMappingNode Root)
{
    /// <summary>The kind, or <see cref="FormBook.Unkinded"/>.</summary>
    public string Kind => Key.Kind ?? FormBook.Unkinded;
}
