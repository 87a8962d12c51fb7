using ManagedKube.Cli.Display.Text;
using ManagedKube.Engine.Events;
using Spectre.Console;

namespace ManagedKube.Cli.Display.Progress;

/// <summary>A tree that lives at the bottom of a terminal, and stays there at the end when it is what has been done.</summary>
internal sealed class TreeDisplay : IOperationDisplay
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    private readonly IAnsiConsole _console;
    private readonly TimeProvider _clock;
    private readonly bool _isPreview;
    private readonly ProgressState _progress = new();
    private readonly Lock _access = new();
    private readonly CancellationTokenSource _ended = new();
    private readonly Task _show;

    public TreeDisplay(IAnsiConsole console, TimeProvider clock, bool isPreview)
    {
        _console = console;
        _clock = clock;
        _isPreview = isPreview;
        _show = ShowAsync();
    }

    public void Publish(EngineEvent engineEvent)
    {
        lock (_access)
            _progress.Apply(engineEvent);
    }

    public async ValueTask DisposeAsync()
    {
        await _ended.CancelAsync().ConfigureAwait(false);
        await _show.ConfigureAwait(false);
        _ended.Dispose();
        // The plan that a preview ends with says more than its progress.
        if (!_isPreview)
            _console.WriteLines([.. ProgressLines.Tree(_progress, _clock.GetUtcNow(), _isPreview), Line.Empty]);
    }

    private Task ShowAsync() => _console.Live(new ProgressView(_progress, _access, _clock, _isPreview))
        .AutoClear(true)
        .Overflow(VerticalOverflow.Ellipsis)
        .Cropping(VerticalOverflowCropping.Top)
        .StartAsync(async context =>
        {
            while (!_ended.IsCancellationRequested)
            {
                context.Refresh();
                await Task.Delay(Interval, _clock, _ended.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        });
}
