using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using CliWrap.EventStream;

namespace ManagedKube.EndToEnd.Tests;

/// <summary>Somebody cancels: the first signal lets running steps end, the second one ends at once.</summary>
public sealed class CancellationTests
{
    private const int Interrupt = 2;
    private const int Termination = 15;

    [Theory]
    [InlineData(Interrupt)]
    [InlineData(Termination)]
    public async Task The_first_signal_lets_running_steps_end_and_starts_nothing_new(int signal)
    {
        using var place = new Workplace();

        var (exitCode, log, _) = await SignalAsync(place, signal, times: 1);

        Assert.True(exitCode == 8, log);
        Assert.Contains("Cancelling: running steps are finished.", log);
        Assert.Contains("'mk up ctodev' goes on from there", log);
        var deployment = Checkpoint(place);
        Assert.Contains(Names(deployment), name => name.StartsWith("ctodev-", StringComparison.Ordinal));
        Assert.DoesNotContain("ctodev-wrk-01-osd-01", Names(deployment));
        await FinishesAsync(place);
    }

    [Fact]
    public async Task The_second_signal_ends_at_once_and_leaves_no_process_behind()
    {
        using var place = new Workplace();

        var (exitCode, log, children) = await SignalAsync(place, Termination, times: 2);

        Assert.True(exitCode == 8, log);
        Assert.All(children, child => Assert.False(IsRunning(child), $"process {child} is still there"));
        await FinishesAsync(place);
    }

    private static async Task FinishesAsync(Workplace place)
    {
        await place.ExpectAsync(0, "up", "ctodev", "--yes");
        await using var world = await SimulatedWorld.StartAsync(place);
        Assert.Equal(5, (await world.MachinesAsync()).Count);
        await place.ExpectAsync(0, "preview", "ctodev", "--expect-no-changes");
    }

    /// <summary>Signals <c>mk</c>, and only it, when the second machine is being made.</summary>
    private static async Task<(int ExitCode, string Log, ImmutableArray<int> Children)> SignalAsync(Workplace place, int signal, int times)
    {
        var (mk, exitCode, begun) = (0, -1, 0);
        var log = new StringBuilder();
        ImmutableArray<int> children = [];
        await foreach (var happened in place.Command("up", "ctodev", "--yes", "--sim-speed", "40").ListenAsync(TestContext.Current.CancellationToken))
            switch (happened)
            {
                case StartedCommandEvent started:
                    mk = started.ProcessId;
                    break;
                case StandardErrorCommandEvent line:
                    log.AppendLine(line.Text);
                    if (!line.Text.Contains("VirtualMachine", StringComparison.Ordinal) || !line.Text.Contains("creating", StringComparison.Ordinal) || ++begun != 2)
                        break;
                    children = ChildrenOf(mk);
                    for (var i = 0; i < times; i++)
                        Assert.Equal(0, Kill(mk, signal));
                    break;
                case ExitedCommandEvent exited:
                    exitCode = exited.ExitCode;
                    break;
            }
        Assert.True(begun >= 2, log.ToString());
        Assert.NotEmpty(children);
        return (exitCode, log.ToString(), children);
    }

    private static JsonElement Checkpoint(Workplace place)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(
            Path.Combine(place.Home, "state", ".pulumi", "stacks", "managedkube", "ctodev.json")));
        return document.RootElement.GetProperty("checkpoint").GetProperty("latest").Clone();
    }

    private static IEnumerable<string> Names(JsonElement deployment) =>
        deployment.GetProperty("resources").EnumerateArray().Select(resource => resource.GetProperty("urn").GetString()!.Split("::")[^1]);

    private static ImmutableArray<int> ChildrenOf(int parent) =>
        [.. Process.GetProcesses().Select(process => process.Id).Where(id => ParentOf(id) == parent)];

    // The fourth field of a process's status; its name, in brackets before it, may hold blanks.
    private static int ParentOf(int id)
    {
        try
        {
            var status = File.ReadAllText($"/proc/{id}/stat");
            return int.Parse(status[(status.LastIndexOf(')') + 2)..].Split(' ')[1], CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return 0;
        }
    }

    private static bool IsRunning(int id)
    {
        try
        {
            return File.ReadAllText($"/proc/{id}/stat") is var status && status[status.LastIndexOf(')') + 2] != 'Z';
        }
        catch (IOException)
        {
            return false;
        }
    }

    [DllImport("libc", EntryPoint = "kill")]
    private static extern int Kill(int processId, int signal);
}
