using ManagedKube.Engine.State;

namespace ManagedKube.Engine.Deployments.Interrupted;

/// <summary>What became of an interrupted operation.</summary>
internal sealed record Resolution
{
    /// <summary>What it means for the state.</summary>
    public StateChange Change { get; private init; } = StateChange.None;

    /// <summary>What to tell people; empty for nothing.</summary>
    public string Message { get; private init; } = "";

    /// <summary>The entry that a creation is found to have made.</summary>
    public ResourceState? Adopted { get; private init; }

    /// <summary>Why it cannot be told; null when it is clear.</summary>
    public DeploymentOutcome? Failure { get; private init; }

    /// <summary>It had no effect.</summary>
    public static Resolution Nothing(string message = "") => new() { Message = message };

    /// <summary>It means a change of the state.</summary>
    public static Resolution Changed(StateChange change, string message) => new() { Change = change, Message = message };

    /// <summary>It made this.</summary>
    public static Resolution Adopt(ResourceState state, StateChange change, string message) =>
        new() { Adopted = state, Change = change, Message = message };

    /// <summary>A person must decide.</summary>
    public static Resolution Ambiguous(string message) => new() { Message = message, Failure = DeploymentOutcome.Ambiguous };

    /// <summary>Looking was not possible.</summary>
    public static Resolution Failed(string message) => new() { Message = message, Failure = DeploymentOutcome.ResourceFailed };
}
