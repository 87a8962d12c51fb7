using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using ManagedKube.Engine.Backend;
using ManagedKube.Engine.Backend.Locking;
using ManagedKube.Engine.Tests.Secrets;

namespace ManagedKube.Engine.Tests.Backend;

public sealed class StackLockTests : IDisposable
{
    private static readonly StackIdentity Stack = new("demo", "dev");

    private readonly string _root = Directory.CreateTempSubdirectory().FullName;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string Locks => Path.Combine(_root, ".pulumi/locks/organization/demo/dev");

    [Fact]
    public async Task A_live_owner_is_named()
    {
        await using var session = await OpenAsync(LockOptions.NoWait);

        var error = await Assert.ThrowsAsync<StackLockedException>(() => OpenAsync(LockOptions.NoWait));

        Assert.Contains($"process {Environment.ProcessId}", error.Message, StringComparison.Ordinal);
        Assert.Contains("--wait-lock", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_many_at_once_exactly_one_gets_it()
    {
        var attempts = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(async () =>
        {
            try
            {
                return await OpenAsync(LockOptions.NoWait);
            }
            catch (StackLockedException)
            {
                return null;
            }
        })));

        Assert.Equal(1, attempts.Count(session => session is not null));
        foreach (var session in attempts)
            if (session is not null)
                await session.DisposeAsync();
    }

    [Fact]
    public async Task Who_waits_gets_it_when_it_is_free()
    {
        var first = await OpenAsync(LockOptions.NoWait);
        var waiting = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

        var second = OpenAsync(new LockOptions(TimeSpan.FromMinutes(1), _ => waiting.TrySetResult()));
        await waiting.Task.WaitAsync(Cancel);
        await first.DisposeAsync();

        await using var session = await second;
        Assert.Single(Directory.EnumerateFiles(Locks));
    }

    [Fact]
    public async Task A_dead_owner_on_this_host_is_succeeded_at_once()
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", "--version") { RedirectStandardOutput = true })!;
        var (pid, identity) = (process.Id, SystemProcesses.Instance.Identity(process.Id)!);
        await process.WaitForExitAsync(Cancel);
        WriteLock(pid, identity, SystemProcesses.Instance.Space);
        var notes = new List<string>();

        await using var session = await OpenAsync(new LockOptions(TimeSpan.Zero, notes.Add));

        Assert.Contains("who is gone", Assert.Single(notes), StringComparison.Ordinal);
        Assert.Single(Directory.EnumerateFiles(Locks));
    }

    [Fact]
    public async Task A_killed_owner_whose_parent_has_not_waited_for_it_is_gone_too()
    {
        if (!OperatingSystem.IsLinux())
            Assert.Skip("Only there can such a process be made with a shell.");
        // After exec, nobody waits for the child.
        using var parent = Process.Start(new ProcessStartInfo("sh", ["-c", "sleep 0.2 & echo $!; exec cat"]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        try
        {
            var pid = int.Parse((await parent.StandardOutput.ReadLineAsync(Cancel))!, CultureInfo.InvariantCulture);

            await Until(() => SystemProcesses.Instance.Identity(pid) is null);

            Assert.True(Directory.Exists($"/proc/{pid}"));
        }
        finally
        {
            parent.StandardInput.Close();
            await parent.WaitForExitAsync(Cancel);
        }
    }

    [Fact]
    public async Task A_reused_process_id_does_not_keep_a_dead_owners_lock()
    {
        WriteLock(Environment.ProcessId, "another start", SystemProcesses.Instance.Space);

        await using var session = await OpenAsync(LockOptions.NoWait);
    }

    [Fact]
    public async Task A_process_of_the_same_host_that_cannot_be_seen_is_not_thought_dead()
    {
        WriteLock(int.MaxValue, "1", SystemProcesses.Instance.Space + " another container");

        await Assert.ThrowsAsync<StackLockedException>(() => OpenAsync(LockOptions.NoWait));
    }

    [Fact]
    public async Task Nothing_but_the_lock_is_left_where_other_tools_look_for_locks()
    {
        await using (await OpenAsync(LockOptions.NoWait))
            Assert.Single(Directory.EnumerateFileSystemEntries(Locks));

        Assert.Empty(Directory.EnumerateFiles(Path.Combine(_root, ".pulumi/locks"), "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Another_tools_lock_counts_until_it_is_removed()
    {
        Directory.CreateDirectory(Locks);
        await File.WriteAllTextAsync(
            Path.Combine(Locks, "x.json"), """{"pid":1,"username":"u","hostname":"elsewhere","timestamp":"2026-01-02T03:04:05Z"}""", Cancel);

        Assert.Contains("u@elsewhere", (await Assert.ThrowsAsync<StackLockedException>(() => OpenAsync(LockOptions.NoWait))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lease_that_was_not_renewed_on_another_host_has_ended()
    {
        var path = WriteLock(1, "1", "elsewhere");
        File.SetLastWriteTimeUtc(path, DateTime.UtcNow.AddMinutes(-10));

        await using var session = await OpenAsync(LockOptions.NoWait);
    }

    [Fact]
    public async Task Who_lost_the_lock_writes_nothing_more()
    {
        await using var session = await OpenAsync(LockOptions.NoWait);
        File.Delete(Directory.EnumerateFiles(Locks).Single());

        var error = await Assert.ThrowsAsync<StateException>(
            async () => await session.RecordAsync(Engine.State.StateChange.Of(State.States.Thing("a"))));

        Assert.Contains("taken over", error.Message, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private Task<Engine.State.IStackSession> OpenAsync(LockOptions options) =>
        new FileBackend(_root, TimeProvider.System).OpenAsync(Stack, new CountingSecrets(), options, Cancel);

    private static async Task Until(Func<bool> condition)
    {
        while (!condition())
        {
            Cancel.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }

    private string WriteLock(int pid, string process, string space)
    {
        Directory.CreateDirectory(Locks);
        var path = Path.Combine(Locks, $"{Guid.NewGuid()}.json");
        File.WriteAllText(path, JsonSerializer.Serialize(new
        {
            pid,
            username = "u",
            hostname = Environment.MachineName,
            timestamp = DateTimeOffset.UtcNow.ToString("O", CultureInfo.InvariantCulture),
            space,
            process,
            leaseSeconds = 120,
        }));
        return path;
    }
}
