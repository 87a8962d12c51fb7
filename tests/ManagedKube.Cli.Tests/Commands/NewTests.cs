using ManagedKube.Cli.Clusters;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace ManagedKube.Cli.Tests.Commands;

public sealed class NewTests : IDisposable
{
    private static readonly string[] Agreed =
    [
        "--target", "simulator", "--offering", "core", "--range", "10.20.0.0/22", "--pod-range", "10.241.0.0/16", "--service-range", "10.95.0.0/16",
        "--ntp", "ntp1.example.net", "--public-ips", "203.0.113.65,203.0.113.66", "--operators", "198.51.100.0/28",
        "--allowed-sources", "192.0.2.0/24", "--storage-repository", "sr011-{zone}",
    ];

    private readonly TestProject _project = new() { Checks = [new ClusterDefinitionCheck()] };

    public NewTests() => _project.Host = _project.Host with { Clock = new FakeTimeProvider(new DateTimeOffset(2026, 11, 26, 12, 0, 0, TimeSpan.Zero)) };

    [Theory]
    [InlineData("demoab", "environment: devtest", "zones: [AZ05]", "disksGb: [300]")]
    [InlineData("demoa", "environment: production", "zones: [AZ05, AZ06, AZ07]", "disksGb: [500]")]
    public async Task What_is_agreed_gives_a_valid_file_for_the_environment_that_the_code_tells(string code, params string[] lines)
    {
        Assert.Equal(ExitCode.Done, await _project.RunAsync(["new", code, .. Agreed]));

        var text = File.ReadAllText(_project.StackFile(code));
        Assert.All(lines, line => Assert.Contains(line, text, StringComparison.Ordinal));
        Assert.Contains("mk plan " + code, _project.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, await _project.RunAsync("validate", code));
    }

    [Fact]
    public async Task A_full_cluster_needs_its_object_storage_too()
    {
        string[] arguments = ["new", "demoab", .. Agreed.Select(word => word == "core" ? "full" : word)];

        Assert.Equal(ExitCode.WrongUsage, await _project.RunAsync(arguments));
        Assert.Contains("--s3-namespace", _project.Error, StringComparison.Ordinal);

        Assert.Equal(ExitCode.Done, await _project.RunAsync([.. arguments, "--s3-namespace", "c0ffee0123456789"]));
    }

    [Fact]
    public async Task Without_a_terminal_everything_that_must_be_agreed_is_named_at_once()
    {
        Assert.Equal(ExitCode.WrongUsage, await _project.RunAsync("new", "demoab", "--offering", "core"));

        Assert.All(
            ["--target", "--range", "--pod-range", "--service-range", "--public-ips"],
            option => Assert.Contains(option, _project.Error, StringComparison.Ordinal));
        Assert.False(File.Exists(_project.StackFile("demoab")));
    }

    [Theory]
    [InlineData("--range", "10.20.0.0/23")]
    [InlineData("--range", "10.20.0.0/22\n      evil: true")]
    [InlineData("--workers", "two")]
    [InlineData("--zones", "AZ05, AZ99")]
    public async Task A_wrong_answer_is_told_and_leaves_no_file(string option, string answer)
    {
        string[] arguments = ["new", "demoab", .. Agreed];
        var at = Array.IndexOf(arguments, option);
        arguments = at < 0 ? [.. arguments, option, answer] : [.. arguments[..(at + 1)], answer, .. arguments[(at + 2)..]];

        Assert.Equal(ExitCode.WrongUsage, await _project.RunAsync(arguments));

        Assert.False(File.Exists(_project.StackFile("demoab")));
    }

    [Fact]
    public async Task An_answer_stays_one_text_whatever_signs_it_has()
    {
        string[] arguments = ["new", "demoab", .. Agreed.Select(word => word == "sr011-{zone}" ? "sr: \"x\" # {zone}" : word)];

        Assert.Equal(ExitCode.Done, await _project.RunAsync(arguments));

        Assert.Equal(ExitCode.Done, await _project.RunAsync("config", "get", "demoab", "cluster.ceph.storageRepository", "--path"));
        Assert.EndsWith("sr: \"x\" # {zone}\n", _project.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("demo")]
    [InlineData("Demoab")]
    [InlineData("demo12")]
    [InlineData("../abc")]
    public async Task A_code_that_no_cluster_can_have_is_refused(string code)
    {
        Assert.Equal(ExitCode.WrongUsage, await _project.RunAsync(["new", code, .. Agreed]));

        Assert.Contains("is no code", _project.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_existing_file_is_never_touched()
    {
        var before = File.ReadAllText(_project.WithStack("demoab").StackFile("demoab"));

        Assert.Equal(ExitCode.WrongUsage, await _project.RunAsync(["new", "demoab", .. Agreed]));

        Assert.Equal(before, File.ReadAllText(_project.StackFile("demoab")));
    }

    public void Dispose() => _project.Dispose();
}
