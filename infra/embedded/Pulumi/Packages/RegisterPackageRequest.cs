namespace Pulumi;

/// <summary>The package that a resource or function is of, where its token alone does not tell: SDKs of parameterized packages pass it.</summary>
public sealed class RegisterPackageRequest
{
    /// <summary>Takes the members, without an extension.</summary>
    public RegisterPackageRequest(
        string name, string version, string? downloadUrl, Dictionary<string, byte[]>? checksums, PackageParameterization? parameterization)
        : this(name, version, downloadUrl, checksums, parameterization, extension: null)
    {
    }

    /// <summary>Takes the members.</summary>
    public RegisterPackageRequest(
        string name,
        string version,
        string? downloadUrl,
        Dictionary<string, byte[]>? checksums = null,
        PackageParameterization? parameterization = null,
        PackageParameterization? extension = null)
    {
        Name = name;
        Version = version;
        DownloadUrl = downloadUrl ?? "";
        Checksums = checksums ?? [];
        Parameterization = parameterization;
        Extension = extension;
    }

    /// <summary>The name of the plugin.</summary>
    public string Name { get; }

    /// <summary>The version of the plugin.</summary>
    public string Version { get; }

    /// <summary>Where the plugin is downloaded from; empty for the usual place.</summary>
    public string DownloadUrl { get; }

    /// <summary>SHA-256 checksums of the plugin by platform, such as <c>linux-amd64</c>.</summary>
    public Dictionary<string, byte[]> Checksums { get; }

    /// <summary>What turns the plugin into another package.</summary>
    public PackageParameterization? Parameterization { get; }

    /// <summary>What adds a package to the plugin's own.</summary>
    public PackageParameterization? Extension { get; }

    /// <summary>A package that a plugin makes out of a parameter.</summary>
    public sealed class PackageParameterization
    {
        /// <summary>Takes the members.</summary>
        public PackageParameterization(string name, string version, byte[] value)
        {
            Name = name;
            Version = version;
            Value = value;
        }

        /// <summary>The name of the resulting package.</summary>
        public string Name { get; }

        /// <summary>The version of the resulting package.</summary>
        public string Version { get; }

        /// <summary>The parameter, in a form that only the plugin understands.</summary>
        public byte[] Value { get; }
    }
}
