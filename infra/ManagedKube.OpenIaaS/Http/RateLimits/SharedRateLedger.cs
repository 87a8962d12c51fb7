using System.Globalization;
using System.Text;

namespace ManagedKube.OpenIaaS.Http.RateLimits;

/// <summary>
/// The ledger of all processes of one user that talk to the same API from this machine: the platform counts requests by source
/// address. A small file for each API that is locked for the moment of a turn. When it cannot be used, the client goes on with a
/// ledger of its own: a rate that is too high is refused by the platform and then slowed down, it breaks nothing.
/// </summary>
internal sealed class SharedRateLedger : IRateLedger
{
    private const int Attempts = 200;
    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(1);
    private readonly LocalRateLedger _own = new();
    private readonly string _file;
    private bool _usable;

    /// <param name="folder">Where the ledgers are; made when it is missing.</param>
    /// <param name="api">The address of the API.</param>
    public SharedRateLedger(string folder, Uri api)
    {
        _file = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{api.IdnHost.Replace(':', '_')}_{api.Port}"));
        _usable = TryPrepare(folder);
    }

    public async ValueTask UpdateAsync(string module, Func<DateTimeOffset, DateTimeOffset> update, CancellationToken cancellationToken)
    {
        for (var attempt = 0; _usable; attempt++)
        {
            try
            {
                Update(module, update);
                return;
            }
            catch (IOException) when (attempt < Attempts)
            {
                // Somebody else has the file for a moment.
                await Task.Delay(Random.Shared.Next(1, 8), cancellationToken).ConfigureAwait(false);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                _usable = false;
            }
        }

        await _own.UpdateAsync(module, update, cancellationToken).ConfigureAwait(false);
    }

    private static bool TryPrepare(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            foreach (var file in new DirectoryInfo(folder).EnumerateFiles().Where(file => DateTime.UtcNow - file.LastWriteTimeUtc > KeptFor))
                file.Delete();
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private void Update(string module, Func<DateTimeOffset, DateTimeOffset> update)
    {
        using var file = new FileStream(_file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        var entries = Parse(Encoding.UTF8.GetString(bytes));
        entries[module] = update(entries.GetValueOrDefault(module));

        file.Position = 0;
        file.Write(Encoding.UTF8.GetBytes(string.Concat(entries.Select(entry =>
            string.Create(CultureInfo.InvariantCulture, $"{entry.Key} {entry.Value.UtcTicks}\n")))));
        file.SetLength(file.Position);
    }

    /// <summary>Reads what is well-formed; a process that was killed while it wrote may leave half a line.</summary>
    private static Dictionary<string, DateTimeOffset> Parse(string text)
    {
        var entries = new Dictionary<string, DateTimeOffset>(StringComparer.Ordinal);
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Split(' ') is [var module, var number]
                && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks)
                && ticks <= DateTimeOffset.MaxValue.UtcTicks)
                entries[module] = new DateTimeOffset(ticks, TimeSpan.Zero);
        }

        return entries;
    }
}
