namespace ManagedKube.TerraformSequences.Sequences;

/// <summary>The stories that this assembly holds.</summary>
internal static class StoryFile
{
    public static IReadOnlyList<string> Names { get; } = [.. typeof(StoryFile).Assembly.GetManifestResourceNames().Order()];

    /// <exception cref="SequenceException">There is no such story, or it is written wrongly.</exception>
    public static Story Read(string name)
    {
        using var stream = typeof(StoryFile).Assembly.GetManifestResourceStream(name)
            ?? throw new SequenceException($"There is no story {name}; there are {string.Join(", ", Names)}");
        using var reader = new StreamReader(stream);
        return StoryParser.Parse(name, reader.ReadToEnd());
    }
}
