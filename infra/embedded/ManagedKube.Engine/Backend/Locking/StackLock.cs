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
        string folder, StackIdentity stack, LockOptions options, TimeProvider time, CancellationToken cancel)
    {
        var started = time.GetTimestamp();
        var told = false;
        while (true)
        {
            if (TryAcquire(folder, options, time, out var path, out var other))
                return new StackLock(path, time);
            if (time.GetElapsedTime(started) >= options.Wait)
                throw new StackLockedException(stack, other.ToString());
            if (!told)
                options.Note?.Invoke($"Waiting for stack {stack}, which is locked by {other}.");
            told = true;
            await Task.Delay(RetryInterval, time, cancel).ConfigureAwait(false);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _released.CancelAsync().ConfigureAwait(false);
        await _renewals.ConfigureAwait(false);
        _released.Dispose();
        TryDelete(_path);
    }

    private static bool TryAcquire(string folder, LockOptions options, TimeProvider time, out string path, out LockOwner other)
    {
        path = Path.Combine(folder, $"{Guid.NewGuid():d}.json");
        try
        {
            Directory.CreateDirectory(folder);
            if (FindOther(folder, path, options, time) is { } before)
            {
                other = before;
                return false;
            }
            other = LockOwner.Current(time, LeaseSeconds);
            // Written elsewhere and moved, so that nobody reads half of it.
            var temporary = path + ".tmp";
            File.WriteAllBytes(temporary, LockFile.Write(other));
            File.Move(temporary, path);
            if (FindOther(folder, path, options, time) is not { } rival)
                return true;
            File.Delete(path);
            other = rival;
            return false;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StateException($"The stack cannot be locked in {folder}: {e.Message} Check free space and permissions.", e);
        }
    }

    private static LockOwner? FindOther(string folder, string own, LockOptions options, TimeProvider time)
    {
        foreach (var path in Directory.EnumerateFiles(folder, "*.json").Where(path => path != own).Order(StringComparer.Ordinal))
        {
            if (TryRead(path) is not { } content)
                continue;
            var owner = LockFile.Read(content);
            if (!owner.IsGone(File.GetLastWriteTimeUtc(path), time.GetUtcNow()))
                return owner;
            options.Note?.Invoke($"Taking over the lock of {owner}, who is gone.");
            TryDelete(path);
        }
        return null;
    }

    private async Task RenewAsync()
    {
        try
        {
            while (true)
            {
                await Task.Delay(RenewalInterval, _time, _released.Token).ConfigureAwait(false);
                File.SetLastWriteTimeUtc(_path, _time.GetUtcNow().UtcDateTime);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or IOException or UnauthorizedAccessException)
        {
            // A lock that cannot be renewed is either released or has been taken over, which every write looks for.
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
