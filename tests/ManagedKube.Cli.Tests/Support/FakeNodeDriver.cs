using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Nodes;
using ManagedKube.NodeDriver.Requests;

namespace ManagedKube.Cli.Tests.Support;

/// <summary>A driver of machines that answers what the test says and remembers what it was asked.</summary>
internal sealed class FakeNodeDriver : INodeDriver
{
    public List<(string Verb, DriverRequest Request)> Calls { get; } = [];

    /// <summary>The answers by verb; <c>FILE</c> stands for the requested file.</summary>
    public Dictionary<string, string> Answers { get; } = new()
    {
        ["snapshot"] = """{"file":"FILE","bytes":2015264,"controlPlane":"ctodev-cp-01","revision":4193}""",
        ["ready"] = """{"nodes":[]}""",
        ["spare"] = """{"node":"NODE","answers":false,"isReady":false,"refusals":[]}""",
    };

    /// <summary>Why it fails; null when it does not.</summary>
    public string? Failure { get; set; }

    public Task<string> RunAsync(string verb, DriverRequest request, IReadOnlyDictionary<string, string> environment, CancellationToken cancel)
    {
        Assert.Contains("CLOUDTEMPLE_HTTP_ADDR", environment.Keys);
        Calls.Add((verb, request));
        return Failure is { } reason
            ? Task.FromException<string>(new CommandException(ExitCode.Failed, reason))
            : Task.FromResult(Answers[verb].Replace("FILE", request.SnapshotFile));
    }
}
