using System.Collections.Immutable;

namespace ManagedKube.Engine.Backend.Locking;

/// <summary>
/// The right to change one stack, held as a file that Pulumi's own tools respect too. It is renewed while it is held, so that
/// an owner that died on another host does not hold it for ever.
/// </summary>
internal sealed class StackLock : IAsyncDisposable
{
    private const int LeaseSeconds = 120;

    private static readonly TimeSpan RenewalInterval = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan RetryInterval = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan MaxBackoff = TimeSpan.FromMilliseconds(200);

    // Two that meet step back both; each of these tries makes it less likely that they meet again.
    private const int Collisions = 8;

    private readonly string _path;
    private readonly TimeProvider _time;
    private readonly CancellationTokenSource _released = new();
    private readonly Task _renewals;

    private StackLock(string path, TimeProvider time)
    {
        _path = path;
        _time = time;
        _renewals = RenewAsync();
    }

    /// <summary>Whether it is still held: a lock that was taken over must not be written under any more.</summary>
    public bool IsHeld => File.Exists(_path);

    /// <exception cref="StackLockedException">Somebody else holds it.</exception>
    public static async Task<StackLock> AcquireAsync(
        string folder, StackIdentity stack, LockOptions options, TimeProvider time, IProcesses processes, CancellationToken cancel)
    {
        var started = time.GetTimestamp();
        var collisions = 0;
        var told = false;
        while (true)
        {
            var (path, other, isHeld) = TryAcquire(folder, options, time, processes);
            if (path is not null)
                return new StackLock(path, time);
            if (!isHeld && ++collisions < Collisions)
            {
                await Task.Delay(MaxBackoff * Random.Shared.NextDouble(), time, cancel).ConfigureAwait(false);
                continue;
            }
            if (time.GetElapsedTime(started) >= options.Wait)
                throw new StackLockedException(stack, other!.ToString());
            if (!told)
                options.Note?.Invoke($"Waiting for stack {stack}, which is locked by {other}.");
            told = true;
            await Task.Delay(RetryInterval, time, cancel).ConfigureAwait(false);
        }
    }

    /// <summary>The locks that are there, whoever took them.</summary>
    public static ImmutableArray<HeldLock> Find(string folder, TimeProvider time, IProcesses processes) => !Directory.Exists(folder)
        ? []
        : [.. LockFiles(folder).SelectMany(path => TryRead(path) is { } content
            ? [new HeldLock(LockFile.Read(content).ToString(), Liveness(LockFile.Read(content), path, time, processes)) { Path = path }]
            : Array.Empty<HeldLock>())];

    public async ValueTask DisposeAsync()
    {
        await _released.CancelAsync().ConfigureAwait(false);
        await _renewals.ConfigureAwait(false);
        _released.Dispose();
        TryDelete(_path);
    }

    /// <returns>The path of the own lock, or the other owner and whether it was there before this one came.</returns>
    private static (string? Path, LockOwner? Other, bool IsHeld) TryAcquire(string folder, LockOptions options, TimeProvider time, IProcesses processes)
    {
        try
        {
            Directory.CreateDirectory(folder);
            if (FindOther(folder, "", options, time, processes) is { } holder)
                return (null, holder, true);
            var name = $"{Guid.NewGuid():d}.json";
            var path = Path.Combine(folder, name);
            // Written elsewhere and moved, so that nobody reads half of it; to other tools, any file in the folder itself is a lock.
            var temporary = Path.Combine(Path.GetDirectoryName(folder)!, $".{name}");
            File.WriteAllBytes(temporary, LockFile.Write(LockOwner.Current(processes, time, LeaseSeconds)));
            File.Move(temporary, path);
            if (FindOther(folder, path, options, time, processes) is not { } rival)
                return (path, null, false);
            File.Delete(path);
            return (null, rival, false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StateException($"The stack cannot be locked in {folder}: {e.Message} Check free space and permissions.", e);
        }
    }

    private static LockOwner? FindOther(string folder, string own, LockOptions options, TimeProvider time, IProcesses processes)
    {
        foreach (var path in LockFiles(folder).Where(path => path != own))
        {
            if (TryRead(path) is not { } content)
                continue;
            var owner = LockFile.Read(content);
            if (Liveness(owner, path, time, processes) != OwnerLiveness.Gone)
                return owner;
            options.Note?.Invoke($"Taking over the lock of {owner}, who is gone.");
            TryDelete(path);
        }
        return null;
    }

    private static IEnumerable<string> LockFiles(string folder) => Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal);

    private static OwnerLiveness Liveness(LockOwner owner, string path, TimeProvider time, IProcesses processes) =>
        owner.Liveness(processes, File.GetLastWriteTimeUtc(path), time.GetUtcNow());

    private async Task RenewAsync()
    {
        try
        {
            while (true)
            {
                await Task.Delay(RenewalInterval, _time, _released.Token).ConfigureAwait(false);
                Renew();
            }
        }
        catch (OperationCanceledException)
        {
            // Released.
        }
    }

    private void Renew()
    {
        try
        {
            File.SetLastWriteTimeUtc(_path, _time.GetUtcNow().UtcDateTime);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A lease outlasts several renewals that fail; a lock that was taken over is what every write looks for.
        }
    }

    private static byte[]? TryRead(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The next one finds its owner gone.
        }
    }
}
