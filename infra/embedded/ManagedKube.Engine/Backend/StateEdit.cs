using ManagedKube.Engine.State;

namespace ManagedKube.Engine.Backend;

/// <summary>A change of the recorded state by a person.</summary>
/// <param name="Kind">What the history calls it: <c>import</c>, <c>rename</c> or <c>update</c>.</param>
/// <param name="Message">What the history says about it.</param>
/// <param name="Change">
/// Makes the new state from the one that is there; the same object where nothing is to be written. May throw <see cref="StateEditException"/>.
/// </param>
public sealed record StateEdit(string Kind, string Message, Func<Snapshot, Snapshot> Change);
