using YamlDotNet.Core;
using YamlDotNet.Serialization;

namespace ManagedKube.Components.FirstBoot;

/// <summary>A file that is there before commands run.</summary>
internal sealed record TextFile(
    string Path, [property: YamlMember(ScalarStyle = ScalarStyle.Literal)] string Content, string Permissions)
{
    public const string ReadableByAll = "0644";
    public const string ReadableByRoot = "0600";

    /// <summary>Only the path: the content may be a secret.</summary>
    public override string ToString() => Path;
}
