using ManagedKube.Talos.Yaml;
using YamlDotNet.RepresentationModel;

namespace ManagedKube.Talos.Patching;

/// <summary>The mark <c>$patch: delete</c>.</summary>
internal static class DeleteMark
{
    private const string Key = "$patch";

    public static bool IsOn(YamlNode node) => node.Child(Key).Text() == "delete";

    /// <summary>Whether there is a mark that says something else.</summary>
    public static bool IsUnknownOn(YamlNode node) => node.Child(Key) is not null && !IsOn(node);

    /// <summary>What the mark stands beside: what the element to delete must look like.</summary>
    public static IEnumerable<(string Key, YamlNode Value)> Conditions(YamlNode node) => node.Entries().Where(entry => entry.Key != Key);
}
