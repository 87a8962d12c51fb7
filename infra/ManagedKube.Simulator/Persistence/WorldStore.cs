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
    private readonly WorldHistory _history;
    private readonly Channel<Request> _requests = Channel.CreateUnbounded<Request>(new() { SingleReader = true });
    private readonly Task _loop;
    private volatile World _durable;

    /// <param name="archive">Keeps the world.</param>
    /// <param name="world">The world that it holds.</param>
    /// <param name="times">How long operations take.</param>
    /// <param name="timeProvider">The clock.</param>
    /// <param name="historyLength">How far back somebody may want to look.</param>
    public WorldStore(WorldArchive archive, World world, OperationTimes times, TimeProvider timeProvider, Func<TimeSpan> historyLength)
    {
        _history = new WorldHistory(times, historyLength);
        _archive = archive;
        _durable = world;
        _times = times;
        _timeProvider = timeProvider;
        _loop = Task.Run(RunAsync);
    }

    /// <summary>Tells that the world has changed.</summary>
    public event Action? Changed;

    /// <summary>The world as it is now.</summary>
    /// <exception cref="IOException">What has happened meanwhile cannot be stored.</exception>
    public async ValueTask<Moment> ReadAsync()
    {
        var moment = new Moment(_durable, _timeProvider.GetUtcNow());
        return moment.World.DueAt <= moment.Now
            ? await CommitAsync(_ => []).ConfigureAwait(false)
            : moment;
    }

    /// <summary>The world as it was some time ago, but not as it was before anybody wanted to look back.</summary>
    public Moment ReadStale(TimeSpan age) => _history.At(_timeProvider.GetUtcNow() - age, _durable);

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
    /// <param name="disturbance">What befalls its activity; null for nothing.</param>
    /// <returns>The id of its activity.</returns>
    /// <exception cref="IOException">The order cannot be stored.</exception>
    public async Task<Guid> AcceptAsync(Func<Moment, Order> order, Disturbance? disturbance = null)
    {
        var id = Guid.NewGuid();
        await CommitAsync(moment => [new Change.StoreActivity(Activity.Accept(order(moment), id, moment, _times, disturbance))])
            .ConfigureAwait(false);
        return id;
    }

    /// <summary>Puts another world in the place of this one, and answers once it is durable.</summary>
    /// <param name="replacement">Makes the other world; what it throws is thrown to the caller, and nothing has changed.</param>
    /// <exception cref="IOException">It cannot be stored.</exception>
    public async Task ReplaceAsync(Func<World, World> replacement)
    {
        var request = new Request(_ => []) { Replacement = replacement };
        await _requests.Writer.WriteAsync(request).ConfigureAwait(false);
        await request.Answer.Task.ConfigureAwait(false);
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
            Request? replacing = null;
            while (replacing is null && _requests.Reader.TryRead(out var request))
            {
                if (request.Replacement is not null)
                {
                    replacing = request;
                    continue;
                }

                if (Run(request, world, changes) is not { } moment)
                    continue;
                world = moment.World;
                batch.Add((request, moment));
            }

            Commit(batch, changes, world);
            if (replacing is not null)
                Replace(replacing);
        }
    }

    private void Commit(List<(Request Request, Moment Moment)> batch, List<Change> changes, World world)
    {
        try
        {
            if (changes.Count > 0)
                _archive.Append(changes, world);
        }
        catch (Exception e)
        {
            batch.ForEach(entry => entry.Request.Answer.SetException(e));
            return;
        }

        if (batch.Count > 0)
            _history.Add(_durable, batch[^1].Moment);
        _durable = world;
        batch.ForEach(entry => entry.Request.Answer.SetResult(entry.Moment));
        if (changes.Count > 0)
            Changed?.Invoke();
    }

    private void Replace(Request request)
    {
        try
        {
            var now = _timeProvider.GetUtcNow();
            var world = request.Replacement!(_durable.Apply(ActivityScheduler.Advance(_durable, now, _times)));
            _archive.Replace(world);
            _durable = world;
            request.Answer.SetResult(new Moment(world, now));
            Changed?.Invoke();
        }
        catch (Exception e)
        {
            request.Answer.SetException(e);
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
        /// <summary>Makes a whole other world; null for a transition.</summary>
        public Func<World, World>? Replacement { get; init; }

        public TaskCompletionSource<Moment> Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
