using System.Threading.Channels;
using ManagedKube.Simulator.Worlds;
using ManagedKube.Simulator.Worlds.Activities;

namespace ManagedKube.Simulator.Persistence;

/// <summary>
/// The one place where the world changes. Transitions run one after another; those that wait together are stored together. Nobody
/// sees a world before it is durable. Time moves the world on whenever somebody looks at it.
/// </summary>
internal sealed class WorldStore : IAsyncDisposable
{
    private readonly WorldArchive _archive;
    private readonly OperationTimes _times;
    private readonly TimeProvider _timeProvider;
    private readonly Channel<Request> _requests = Channel.CreateUnbounded<Request>(new() { SingleReader = true });
    private readonly Task _loop;
    private volatile World _durable;

    public WorldStore(WorldArchive archive, World world, OperationTimes times, TimeProvider timeProvider)
    {
        _archive = archive;
        _durable = world;
        _times = times;
        _timeProvider = timeProvider;
        _loop = Task.Run(RunAsync);
    }

    /// <summary>The world as it is now.</summary>
    /// <exception cref="IOException">What has happened meanwhile cannot be stored.</exception>
    public async ValueTask<Moment> ReadAsync()
    {
        var moment = new Moment(_durable, _timeProvider.GetUtcNow());
        return moment.World.DueSteps is [var step, ..] && step.At <= moment.Now
            ? await CommitAsync(_ => []).ConfigureAwait(false)
            : moment;
    }

    /// <summary>Changes the world, and answers once the change is durable.</summary>
    /// <param name="transition">Computes the changes; what it throws is thrown to the caller, and nothing has changed.</param>
    /// <exception cref="IOException">The changes cannot be stored.</exception>
    public async Task<Moment> CommitAsync(Func<Moment, IEnumerable<Change>> transition)
    {
        var request = new Request(transition);
        await _requests.Writer.WriteAsync(request).ConfigureAwait(false);
        return await request.Answer.Task.ConfigureAwait(false);
    }

    /// <summary>Takes an order.</summary>
    /// <param name="order">Makes the order; what it throws is thrown to the caller, and nothing was taken.</param>
    /// <returns>The id of its activity.</returns>
    /// <exception cref="IOException">The order cannot be stored.</exception>
    public async Task<Guid> AcceptAsync(Func<Moment, Order> order)
    {
        var id = Guid.NewGuid();
        await CommitAsync(moment => [new Change.StoreActivity(Activity.Accept(order(moment), id, moment, _times))])
            .ConfigureAwait(false);
        return id;
    }

    public async ValueTask DisposeAsync()
    {
        _requests.Writer.TryComplete();
        await _loop.ConfigureAwait(false);
        _archive.Dispose();
    }

    private async Task RunAsync()
    {
        while (await _requests.Reader.WaitToReadAsync().ConfigureAwait(false))
        {
            var batch = new List<(Request Request, Moment Moment)>();
            var changes = new List<Change>();
            var world = _durable;
            while (_requests.Reader.TryRead(out var request))
            {
                if (Run(request, world, changes) is not { } moment)
                    continue;
                world = moment.World;
                batch.Add((request, moment));
            }

            try
            {
                if (changes.Count > 0)
                    _archive.Append(changes, world);
            }
            catch (Exception e)
            {
                batch.ForEach(entry => entry.Request.Answer.SetException(e));
                continue;
            }

            _durable = world;
            batch.ForEach(entry => entry.Request.Answer.SetResult(entry.Moment));
        }
    }

    private Moment? Run(Request request, World world, List<Change> changes)
    {
        try
        {
            var now = _timeProvider.GetUtcNow();
            var passed = ActivityScheduler.Advance(world, now, _times);
            var current = world.Apply(passed);
            var wanted = request.Transition(new Moment(current, now)).ToList();
            changes.AddRange(passed);
            changes.AddRange(wanted);
            return new Moment(current.Apply(wanted), now);
        }
        catch (Exception e)
        {
            request.Answer.SetException(e);
            return null;
        }
    }

    private sealed record Request(Func<Moment, IEnumerable<Change>> Transition)
    {
        public TaskCompletionSource<Moment> Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
