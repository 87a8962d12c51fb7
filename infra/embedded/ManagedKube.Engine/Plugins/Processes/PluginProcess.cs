using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using ManagedKube.Engine.Programs;

namespace ManagedKube.Engine.Plugins.Processes;

/// <summary>A running plugin: its process, the port it serves, and the end of what it wrote.</summary>
internal sealed class PluginProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartTimeout = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan DeathTimeout = TimeSpan.FromSeconds(1);
    private const int KeptLines = 20;

    private readonly Process _process;
    private readonly string _name;
    private readonly ConcurrentQueue<string> _lastLines = new();
    private readonly TaskCompletionSource<int> _port = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Action<string> _output;
    private readonly KilledAtExit _killed;
    private volatile bool _stopping;

    private PluginProcess(Process process, string name, Action<string> output) =>
        (_process, _name, _output, _killed) = (process, name, output, new KilledAtExit(process));

    /// <summary>The port that the plugin serves on.</summary>
    public int Port => _port.Task.Result;

    /// <summary>Starts a plugin and waits for its port.</summary>
    /// <exception cref="PluginException">It does not start.</exception>
    public static async Task<PluginProcess> StartAsync(PluginPlace place, PluginReference plugin, PluginHost host, CancellationToken cancel)
    {
        var start = new ProcessStartInfo(place.Executable, [.. place.Arguments, host.EngineAddress])
        {
            WorkingDirectory = host.Project.ProgramFolder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        ChildEnvironment.Apply(start, place.Environment);
        ChildEnvironment.Apply(start, host.Environment);
        var running = new PluginProcess(new Process { StartInfo = start }, plugin.ToString(), host.Output);
        try
        {
            await running.StartAsync(place.Executable, cancel).ConfigureAwait(false);
            return running;
        }
        catch
        {
            await running.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>How the process ended, for people; null while it lives. Its connection may have broken a moment before it is gone.</summary>
    public string? Death()
    {
        if (_stopping || !_process.WaitForExit(DeathTimeout))
            return null;
        return string.Create(CultureInfo.InvariantCulture, $"the plugin {_name} has ended unexpectedly with exit code {_process.ExitCode}{Tail()}");
    }

    /// <summary>Ends the process.</summary>
    public async ValueTask DisposeAsync()
    {
        _stopping = true;
        _killed.Dispose();
        try
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync(CancellationToken.None).ConfigureAwait(false);
        }
        catch (InvalidOperationException)
        {
            // It never started.
        }
        _process.Dispose();
    }

    private async Task StartAsync(string executable, CancellationToken cancel)
    {
        _process.OutputDataReceived += (_, line) => TakeOutput(line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(line.Data);
        try
        {
            _process.Start();
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw new PluginException($"The plugin {_name} cannot be started: {executable}: {e.Message}.", e);
        }
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        try
        {
            await _port.Task.WaitAsync(StartTimeout, cancel).ConfigureAwait(false);
        }
        catch (TimeoutException e)
        {
            throw new PluginException($"The plugin {_name} ({executable}) did not tell its port within {StartTimeout.TotalSeconds} s{Tail()}", e);
        }
        catch (PluginException e)
        {
            throw new PluginException(e.Message + Tail(), e);
        }
    }

    // The first line of the standard output is the port.
    private void TakeOutput(string? line)
    {
        if (_port.Task.IsCompleted)
            Keep(line);
        else if (line is null)
            _port.TrySetException(new PluginException($"The plugin {_name} ended before it told its port."));
        else
        {
            if (int.TryParse(line.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and <= ushort.MaxValue)
                _port.TrySetResult(port);
            else
                _port.TrySetException(new PluginException($"The plugin {_name} should first write its port, but wrote '{line}'."));
        }
    }

    private void Keep(string? line)
    {
        if (string.IsNullOrEmpty(line))
            return;
        _lastLines.Enqueue(line);
        while (_lastLines.Count > KeptLines)
            _lastLines.TryDequeue(out _);
        _output(line);
    }

    private string Tail() => _lastLines.IsEmpty ? "." : $". Its last output was:{string.Concat(_lastLines.Select(line => "\n  " + line))}";
}
