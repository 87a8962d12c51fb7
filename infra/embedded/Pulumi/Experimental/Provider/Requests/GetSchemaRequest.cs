namespace Pulumi.Experimental.Provider;

/// <summary>Asks for the schema of the package.</summary>
public sealed class GetSchemaRequest
{
    /// <summary>Takes the members.</summary>
    public GetSchemaRequest(int version, string? subpackageName, string? subpackageVersion)
    {
        Version = version;
        SubpackageName = subpackageName;
        SubpackageVersion = subpackageVersion;
    }

    /// <summary>The version of the schema format.</summary>
    public int Version { get; }

    /// <summary>The name of the parameterized package, if one is asked for.</summary>
    public string? SubpackageName { get; }

    /// <summary>The version of the parameterized package.</summary>
    public string? SubpackageVersion { get; }
}
