using System.Collections.Immutable;
using ManagedKube.Model.Definition;

namespace ManagedKube.Components.FirstBoot;

/// <summary>How a tool is packed by its makers, and where it goes.</summary>
/// <param name="File">The makers' name of the file, below a folder of the tool's name and one of its version's tag.</param>
/// <param name="Install">The commands that install the file at a path.</param>
internal sealed record ToolLayout(string File, Func<string, ImmutableArray<ImmutableArray<string>>> Install)
{
    /// <summary>Where GitHub's runner lives.</summary>
    public const string ActionsRunnerFolder = "/opt/actions-runner";

    private const string Programs = "/usr/local/bin";
    private const string DotNetFolder = "/usr/local/lib/dotnet";

    /// <summary>The layout of a tool in a version, for Linux on x86-64.</summary>
    public static ToolLayout Of(RunnerTool tool, string version) => tool switch
    {
        RunnerTool.Talosctl => Program($"talosctl/v{version}/talosctl-linux-amd64", "talosctl"),
        RunnerTool.Kubectl => Program($"kubectl/v{version}/kubectl", "kubectl"),
        RunnerTool.Helm => new($"helm/v{version}/helm-v{version}-linux-amd64.tar.gz", file =>
            [["tar", "--extract", "--gzip", "--file", file, "--directory", Programs, "--strip-components=1", "--no-same-owner", "linux-amd64/helm"]]),
        RunnerTool.Pulumi => new($"pulumi/v{version}/pulumi-v{version}-linux-x64.tar.gz", file =>
            [["tar", "--extract", "--gzip", "--file", file, "--directory", Programs, "--strip-components=1", "--no-same-owner"]]),
        RunnerTool.DotNet => new($"dotnet/v{version}/dotnet-sdk-{version}-linux-x64.tar.gz", file =>
        [
            .. Folder(file, DotNetFolder),
            ["ln", "--symbolic", "--force", $"{DotNetFolder}/dotnet", $"{Programs}/dotnet"],
        ]),
        RunnerTool.GitLabRunner => Program($"gitlab-runner/v{version}/gitlab-runner-linux-amd64", "gitlab-runner"),
        RunnerTool.ActionsRunner => new($"actions-runner/v{version}/actions-runner-linux-x64-{version}.tar.gz", file => Folder(file, ActionsRunnerFolder)),
        _ => throw new ArgumentOutOfRangeException(nameof(tool), tool, null),
    };

    private static ToolLayout Program(string file, string name) =>
        new(file, downloaded => [["install", "--mode=0755", downloaded, $"{Programs}/{name}"]]);

    private static ImmutableArray<ImmutableArray<string>> Folder(string file, string folder) =>
    [
        ["mkdir", "--parents", folder],
        ["tar", "--extract", "--gzip", "--file", file, "--directory", folder, "--no-same-owner"],
    ];
}
