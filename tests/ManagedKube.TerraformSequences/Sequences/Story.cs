using System.Collections.Immutable;

namespace ManagedKube.TerraformSequences.Sequences;

/// <summary>What the provider calls in the life of a resource, section by section.</summary>
/// <param name="Name">The name of its file, without its extension.</param>
/// <param name="Sections">In the order of the file.</param>
internal sealed record Story(string Name, ImmutableArray<Section> Sections)
{
    /// <exception cref="SequenceException">There is no such section.</exception>
    public Section this[string section] =>
        Sections.FirstOrDefault(candidate => candidate.Name == section)
        ?? throw new SequenceException($"The story {Name} has no section {section}");
}

/// <summary>What the provider calls for one purpose.</summary>
internal sealed record Section(string Name, ImmutableArray<Step> Steps);
