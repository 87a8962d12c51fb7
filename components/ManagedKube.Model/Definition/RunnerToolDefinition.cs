namespace ManagedKube.Model.Definition;

/// <summary>A tool of the Git Runner. It is installed only if its checksum is the one that is written here.</summary>
public sealed record RunnerToolDefinition
{
    /// <summary>Which one.</summary>
    public required RunnerTool Name { get; init; }

    /// <summary>The version, x.y.z.</summary>
    public required string Version { get; init; }

    /// <summary>The SHA-256 of the file that is downloaded, in 64 hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The file's address, an https URL; null means its usual place on the mirror.</summary>
    public string? Url { get; init; }
}
