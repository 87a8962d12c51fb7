namespace ManagedKube.Engine.Providers.Kubernetes.Api;

/// <summary>What a kind of objects is called.</summary>
/// <param name="Group">Its group; empty for the core group.</param>
/// <param name="Version">The version of the group.</param>
/// <param name="Kind">Its name.</param>
internal sealed record KindReference(string Group, string Version, string Kind)
{
    /// <summary>Group and version, as objects name them.</summary>
    public string ApiVersion => Group.Length == 0 ? Version : $"{Group}/{Version}";

    /// <summary>Reads what an object says of itself.</summary>
    public static KindReference Of(string apiVersion, string kind)
    {
        // The core group has a name only in type tokens.
        var parts = apiVersion.Split('/', 2);
        return parts.Length == 1 ? new("", apiVersion, kind) : new(parts[0] == "core" ? "" : parts[0], parts[1], kind);
    }

    public override string ToString() => $"{Kind} ({ApiVersion})";
}
