using System.Text;
using ManagedKube.NodeDriver.Tests.Support;

namespace ManagedKube.NodeDriver.Tests;

public sealed class DriverTests : IDisposable
{
    private readonly FakeCluster _cluster = new();

    [Theory]
    [InlineData("no-verb")]
    [InlineData("converge")]
    [InlineData("kubernetes")]
    [InlineData("snapshot")]
    [InlineData("spare")]
    public async Task A_call_that_makes_no_sense_is_told_so(string verb)
    {
        Assert.Equal(2, (await _cluster.RunAsync(verb, _cluster.Request())).ExitCode);
        Assert.StartsWith("error: ", Assert.Single(_cluster.Progress), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("""{"cluster": {"talosAuthority": "-----BEGIN EC PRIVATE KEY-----"}}""")]
    public async Task A_request_that_cannot_be_read_is_not_quoted(string request)
    {
        var code = await new Driver(_cluster, _cluster.SnapshotFolder, _cluster.Time, _cluster.Progress.Add).RunAsync(
            ["observe"], new MemoryStream(Encoding.UTF8.GetBytes(request)), Stream.Null, TestContext.Current.CancellationToken);

        Assert.Equal(2, code);
        Assert.DoesNotContain("PRIVATE", Assert.Single(_cluster.Progress), StringComparison.Ordinal);
    }

    public void Dispose() => _cluster.Dispose();
}
