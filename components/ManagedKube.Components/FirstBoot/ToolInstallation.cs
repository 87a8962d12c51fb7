using System.Collections.Immutable;
using ManagedKube.Model.Definition;

namespace ManagedKube.Components.FirstBoot;

/// <summary>Downloads tools, checks all of them, and installs them only then. Nothing that comes from outside is given to a shell.</summary>
internal static class ToolInstallation
{
    private const string Folder = "/var/lib/managedkube/tools";
    private const string Checksums = $"{Folder}/SHA256SUMS";

    /// <summary>The checksums, in the form that <c>sha256sum</c> checks.</summary>
    public static ImmutableArray<TextFile> Files(ImmutableArray<RunnerToolDefinition> tools) => tools.IsEmpty
        ? []
        : [new(Checksums, string.Concat(tools.Select(tool => $"{tool.Sha256}  {Download(tool)}\n")), TextFile.ReadableByAll)];

    /// <summary>The commands in order; a failing one has to end all of it.</summary>
    /// <param name="tools">The tools.</param>
    /// <param name="mirror">Where tools come from that have no address of their own.</param>
    public static ImmutableArray<ImmutableArray<string>> Commands(ImmutableArray<RunnerToolDefinition> tools, string? mirror) => tools.IsEmpty
        ? []
        :
        [
            .. tools.Select(tool => ImmutableArray.Create(
                "curl", "--fail", "--silent", "--show-error", "--location", "--proto", "=https", "--retry", "5", "--output", Download(tool), Address(tool, mirror))),
            ["sha256sum", "--check", "--strict", Checksums],
            .. tools.SelectMany(tool => ToolLayout.Of(tool.Name, tool.Version).Install(Download(tool))),
            ["rm", "--recursive", Folder],
        ];

    private static string Download(RunnerToolDefinition tool) => $"{Folder}/{Path.GetFileName(ToolLayout.Of(tool.Name, tool.Version).File)}";

    private static string Address(RunnerToolDefinition tool, string? mirror) =>
        tool.Url ?? $"{mirror?.TrimEnd('/')}/{ToolLayout.Of(tool.Name, tool.Version).File}";
}
