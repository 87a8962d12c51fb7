using System.Collections.Immutable;

namespace ManagedKube.Cli.Targets;

/// <summary>A target that can be called. Disposing it ends what was started for it.</summary>
internal interface ITargetSession : IAsyncDisposable
{
    /// <summary>The environment variables that tell providers how to call it.</summary>
    ImmutableSortedDictionary<string, string> Environment { get; }

    /// <summary>How long something that was ordered there may take until it can be seen.</summary>
    TimeSpan SettleTime { get; }
}
