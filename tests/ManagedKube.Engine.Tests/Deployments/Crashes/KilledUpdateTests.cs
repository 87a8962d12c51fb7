using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics;
using ManagedKube.Engine.CrashHost;
using ManagedKube.Engine.Deployments;
using ManagedKube.Engine.State;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Tests.Deployments.Crashes;

/// <summary>
/// The engine's process is killed after everything that it records, at every begin and end of a step, and inside every provider call,
/// before and after its effect.
/// </summary>
public sealed class KilledUpdateTests : IDisposable
{
    private const int Sigkill = 128 + 9;

    private readonly string _root = Directory.CreateTempSubdirectory("crashes ").FullName;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Wherever_an_update_is_killed_the_next_one_ends_as_if_nothing_had_happened()
    {
        if (OperatingSystem.IsWindows())
            Assert.Skip("processes are killed by a signal");
        var before = Path.Combine(_root, "before");
        Assert.Equal(0, await StartAsync(before, "before", fatal: 0));
        var whole = Copy(before, "whole");
        Assert.Equal(0, await StartAsync(whole, "after", fatal: 0));
        var expected = View(new CrashRun(whole, new CrashPoints(0)));
        var survived = new ConcurrentBag<int>();

        await Parallel.ForEachAsync(Enumerable.Range(1, await PointsAsync(before)), new ParallelOptions { MaxDegreeOfParallelism = 2, CancellationToken = Cancel }, async (point, _) =>
        {
            var folder = Copy(before, $"{point}");
            Assert.Equal(Sigkill, await StartAsync(folder, "after", point));
            await VerifyNextUpdateAsync(new CrashRun(folder, new CrashPoints(0)), point, expected);
            survived.Add(point);
        });

        Assert.True(survived.Count > 60, $"only {survived.Count} points");
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private async Task<int> PointsAsync(string before)
    {
        var run = new CrashRun(Copy(before, "counted"), new CrashPoints(0));
        Assert.Equal(DeploymentOutcome.Succeeded, (await run.UpAsync(CrashPrograms.After)).Outcome);
        return run.Points.Passed;
    }

    private static async Task VerifyNextUpdateAsync(CrashRun run, int point, ImmutableSortedSet<string> expected)
    {
        var result = await run.UpAsync(CrashPrograms.After);

        Assert.True(result.Outcome == DeploymentOutcome.Succeeded, $"killed at point {point}: {string.Join('\n', run.Errors)}");
        var state = run.State;
        Assert.Empty(SnapshotVerifier.Verify(state));
        Assert.Empty(state.PendingOperations);
        Assert.Equal(expected, View(run));
        // Neither an orphan nor a duplicate.
        Assert.Equal(state.Resources.Where(entry => entry is { Custom: true, IsProvider: false }).Select(entry => entry.Id).Order(), run.World.Objects.Keys);
        Assert.False((await run.PreviewAsync(CrashPrograms.After)).HasChanges, $"killed at point {point}: something is left to do");
    }

    /// <summary>What is recorded and what exists, apart from the ids that chance gave.</summary>
    private static ImmutableSortedSet<string> View(CrashRun run)
    {
        var state = run.State;
        var names = state.Resources.ToLookup(entry => $"serial of {entry.Id}", entry => entry.Urn.Name);
        string Text(PropertyMap properties) => string.Join(", ", properties
            .OrderBy(entry => entry.Key, StringComparer.Ordinal)
            .Select(entry => $"{entry.Key} {(entry.Value is StringValue text && names[text.Value].FirstOrDefault() is { } name ? $"serial of {name}" : entry.Value)}"));
        return [.. state.Resources.Select(entry => $"{entry.Urn}: {Text(entry.Inputs)}; {Text(entry.Outputs)}; "
            + (run.World.Objects.TryGetValue(entry.Id, out var inputs) ? Text(inputs) : "not outside"))];
    }

    private static async Task<int> StartAsync(string folder, string program, int fatal)
    {
        var host = Path.Combine(AppContext.BaseDirectory, "ManagedKube.Engine.CrashHost") + (OperatingSystem.IsWindows() ? ".exe" : "");
        using var process = Process.Start(new ProcessStartInfo(host)
        {
            ArgumentList = { folder, program, $"{fatal}" },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        await Task.WhenAll(process.StandardOutput.ReadToEndAsync(Cancel), process.StandardError.ReadToEndAsync(Cancel), process.WaitForExitAsync(Cancel));
        return process.ExitCode;
    }

    private string Copy(string from, string name)
    {
        var to = Path.Combine(_root, name);
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        return to;
    }
}
