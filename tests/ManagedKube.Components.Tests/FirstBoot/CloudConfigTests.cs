using ManagedKube.Components.FirstBoot;
using ManagedKube.Model.Definition;
using ManagedKube.Tests;

namespace ManagedKube.Components.Tests.FirstBoot;

public sealed class CloudConfigTests
{
    private static readonly GitRunnerDefinition Bare = Plans.DevTestDefinition.GitRunner;

    private static readonly GitRunnerDefinition Complete = Bare with
    {
        SshKeys = ["ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleExampleExampleExampleExampleExampleExamp ops@example.net"],
        Mirror = "https://mirror.example.net/tools/",
        DebianMirror = "https://mirror.example.net",
        Tools =
        [
            Tool(RunnerTool.Talosctl, "1.14.6"), Tool(RunnerTool.Kubectl, "1.36.5"), Tool(RunnerTool.Helm, "4.0.1"), Tool(RunnerTool.Pulumi, "3.205.0"),
            Tool(RunnerTool.DotNet, "10.0.100"), Tool(RunnerTool.GitLabRunner, "19.1.0") with { Url = "https://files.example.net/runner" },
        ],
        Registration = new() { Kind = RunnerKind.GitLab, Url = "https://gitlab.example.com", Tags = ["ctodev", "production"] },
    };

    private static readonly GitRunnerDefinition OnGitHub = Bare with
    {
        Mirror = "https://mirror.example.net/tools",
        Tools = [Tool(RunnerTool.ActionsRunner, "2.330.0")],
        Registration = new() { Kind = RunnerKind.GitHub, Url = "https://github.com/example", Tags = ["ctodev"] },
    };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public void With_nothing_ordered_the_runner_only_gets_its_name() => Assert.Equal(
        """
        #cloud-config
        hostname: ctodev-gitrunner
        preserve_hostname: false
        manage_etc_hosts: true

        """.ReplaceLineEndings("\n"),
        Render(Bare, null));

    [Theory]
    [InlineData("gitlab")]
    [InlineData("github")]
    public void A_complete_runner_is_told_what_is_approved(string server) =>
        ApprovedFile.OfTests($"FirstBoot/{server}.approved.yaml").Verify(Render(server));

    [Theory]
    [InlineData("gitlab")]
    [InlineData("github")]
    [InlineData("bare")]
    public async Task Cloud_init_takes_it(string server)
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, Render(server), Cancel);

            Assert.Contains("Valid", await InstalledTool.RunAsync("cloud-init", ["schema", "--config-file", file], Cancel), StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Theory]
    [InlineData("gitlab")]
    [InlineData("github")]
    public void The_token_is_in_one_file_that_only_root_reads_and_in_no_command(string server)
    {
        var text = Render(server);

        var (before, after) = (text.IndexOf("glrt-planted", StringComparison.Ordinal), text.LastIndexOf("glrt-planted", StringComparison.Ordinal));
        Assert.Equal(before, after);
        Assert.Contains("permissions: \"0600\"", text[before..text.IndexOf("runcmd:", StringComparison.Ordinal)], StringComparison.Ordinal);
        Assert.Contains("  - trap 'rm -f /run/managedkube/runner.env' EXIT\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_installed_before_all_checksums_are_right()
    {
        var commands = Render("gitlab")[Render("gitlab").IndexOf("runcmd:", StringComparison.Ordinal)..];

        Assert.StartsWith("runcmd:\n  - set -e\n", commands, StringComparison.Ordinal);
        var check = commands.IndexOf("sha256sum", StringComparison.Ordinal);
        Assert.True(commands.LastIndexOf("curl", StringComparison.Ordinal) < check, "all is downloaded first");
        Assert.All(["install", "tar", "ln"], program => Assert.True(commands.IndexOf($"- {program}\n", StringComparison.Ordinal) > check, program));
    }

    [Fact]
    public void A_registration_without_a_token_is_refused() => Assert.Throws<ArgumentException>(() => Render(Complete, null));

    [Fact]
    public void The_settings_text_form_tells_only_the_name() =>
        Assert.Equal("CloudConfigSettings of ctodev-gitrunner", Settings(Complete, "glrt-planted").ToString());

    private static string Render(string server) => server switch
    {
        "gitlab" => Render(Complete, "glrt-planted"),
        "github" => Render(OnGitHub, "glrt-planted"),
        _ => Render(Bare, null),
    };

    private static string Render(GitRunnerDefinition runner, string? token) => CloudConfig.Render(Settings(runner, token));

    private static CloudConfigSettings Settings(GitRunnerDefinition runner, string? token) =>
        new() { Hostname = "ctodev-gitrunner", Runner = runner, TimeServers = ["ntp1.example.net", "10.20.0.1"], Token = token };

    private static RunnerToolDefinition Tool(RunnerTool name, string version) => new() { Name = name, Version = version, Sha256 = new string((char)('a' + (int)name % 6), 64) };
}
