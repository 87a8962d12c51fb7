using System.Text.Json;

namespace ManagedKube.Model.Lifecycle;

/// <summary>Reads a file of release data.</summary>
public static class ReleaseDataFile
{
    private const string EmbeddedName = "ManagedKube.Model.Lifecycle.Data.releases.json";

    /// <summary>Reads and checks it.</summary>
    /// <param name="json">The text of the file.</param>
    /// <exception cref="InvalidReleaseDataException">It cannot be used; the text says everything that is wrong.</exception>
    public static ReleaseData Read(string json)
    {
        ReleaseData data;
        try
        {
            data = JsonSerializer.Deserialize(json, ReleaseDataJson.Default.ReleaseData) ?? throw new JsonException("The document is empty.");
        }
        catch (JsonException exception)
        {
            throw new InvalidReleaseDataException([exception.Message]);
        }
        var problems = ReleaseDataRules.Problems(data);
        return problems.IsEmpty ? data : throw new InvalidReleaseDataException(problems);
    }

    internal static ReleaseData ReadEmbedded()
    {
        using var stream = typeof(ReleaseDataFile).Assembly.GetManifestResourceStream(EmbeddedName)!;
        using var reader = new StreamReader(stream);
        return Read(reader.ReadToEnd());
    }
}
