using ManagedKube.NodeDriver.Tests.Support;

namespace ManagedKube.NodeDriver.Tests.Verbs;

public sealed class SnapshotTests : IDisposable
{
    private readonly FakeCluster _cluster = new();

    private string File => Path.Combine(_cluster.SnapshotFolder, "acmeo.db");

    [Fact]
    public async Task The_file_is_its_owners_only_and_its_size_and_revision_are_told()
    {
        var (code, output) = await RunAsync();

        Assert.Equal(0, code);
        Assert.Equal($$"""{"file":"{{File}}","bytes":5,"controlPlane":"acmeo-cp-01","revision":4193}""", output);
        Assert.Equal([File], Directory.EnumerateFileSystemEntries(_cluster.SnapshotFolder));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, System.IO.File.GetUnixFileMode(File));
    }

    [Fact]
    public async Task A_revision_that_the_client_does_not_tell_is_left_out()
    {
        _cluster.SnapshotText = "etcd snapshot saved (5 bytes)\n";

        Assert.DoesNotContain("revision", (await RunAsync()).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_control_plane_on_which_etcd_answers_is_asked()
    {
        _cluster["acmeo-cp-01"].AwayFor = int.MaxValue;

        Assert.Equal(0, (await RunAsync()).ExitCode);
        Assert.Equal(["snapshot acmeo-cp-02"], _cluster.Orders);
    }

    [Fact]
    public async Task A_file_that_is_there_is_not_overwritten()
    {
        await RunAsync();

        Assert.Equal(1, (await RunAsync()).ExitCode);
        Assert.Contains("a snapshot overwrites none", _cluster.Progress[^1], StringComparison.Ordinal);
        Assert.Single(_cluster.Orders);
    }

    [Fact]
    public async Task A_place_that_cannot_be_written_to_is_told()
    {
        Directory.CreateDirectory(_cluster.SnapshotFolder);
        System.IO.File.WriteAllText(Path.Combine(_cluster.SnapshotFolder, "file"), "");

        var request = _cluster.Request() with { SnapshotFile = Path.Combine(_cluster.SnapshotFolder, "file", "acmeo.db") };
        Assert.Equal(1, (await _cluster.RunAsync("snapshot", request)).ExitCode);
        Assert.Contains("cannot be written to", _cluster.Progress[^1], StringComparison.Ordinal);
    }

    public void Dispose() => _cluster.Dispose();

    private Task<(int ExitCode, string Output)> RunAsync() => _cluster.RunAsync("snapshot", _cluster.Request() with { SnapshotFile = File });
}
