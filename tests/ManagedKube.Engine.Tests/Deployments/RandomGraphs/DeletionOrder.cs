using ManagedKube.Engine.Plugins.Calls;
using ManagedKube.Engine.State;
using ManagedKube.Engine.Tests.Deployments.Harness;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Tests.Deployments.RandomGraphs;

/// <summary>Watches that nothing is deleted before what depends on it.</summary>
internal sealed class DeletionOrder(StackUnderTest stack)
{
    private readonly Snapshot _before = stack.State;
    private readonly Lock _lock = new();
    private readonly List<(ResourceState State, bool First)> _deleted = [];
    private readonly List<string> _violations = [];
    private volatile bool _programEnded;

    /// <summary>From now on nothing is deleted in order to be made anew.</summary>
    public void ProgramEnded() => _programEnded = true;

    public void Deleting(DeleteCall call)
    {
        lock (_lock)
        {
            var first = !_programEnded;
            if (_before.Resources.FirstOrDefault(state => state.Id == call.Id) is { } old)
                _deleted.Add((old, first));
            // What retainOnDelete keeps is nobody's afterwards.
            var owned = stack.Session!.Current.Resources.Where(state => !state.RetainOnDelete).Select(state => state.Id).ToHashSet();
            foreach (var (id, (_, inputs)) in stack.Provider.World.Where(entry => entry.Key != call.Id && owned.Contains(entry.Key)))
                foreach (var (property, _) in inputs.Where(input => input.Value is StringValue text && text.Value == $"serial of {call.Id}"))
                    // What is deleted before its replacement is made takes along only what cannot be changed in place.
                    if (!first || property == "fixed")
                        _violations.Add($"{call.Urn.Name} ({call.Id}) is deleted while {property} of {id} still comes from it");
        }
    }

    public void Verify()
    {
        Assert.Empty(_violations);
        for (var at = 0; at < _deleted.Count; at++)
            foreach (var (earlier, first) in _deleted[..at])
                Assert.False(
                    !first && _deleted[at].State.Dependencies.Contains(earlier.Urn),
                    $"{earlier} was deleted before {_deleted[at].State}, which depends on it");
    }
}
