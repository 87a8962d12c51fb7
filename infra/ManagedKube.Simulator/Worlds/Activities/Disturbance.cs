namespace ManagedKube.Simulator.Worlds.Activities;

/// <summary>What befalls an activity that goes wrong. It is part of the activity, so that a restart changes nothing.</summary>
internal sealed record Disturbance
{
    /// <summary>Why it fails; null when it does not for this.</summary>
    public string? Failure { get; init; }

    /// <summary>Whether its changes are made although it fails.</summary>
    public bool LeavesEffect { get; init; }

    /// <summary>Whether it names what it made although it fails.</summary>
    public bool NamesLeftover { get; init; }

    /// <summary>Whether it completes without any change.</summary>
    public bool HasNoEffect { get; init; }

    /// <summary>Whether nobody ever executes it.</summary>
    public bool IsNeverPickedUp { get; init; }

    /// <summary>How much longer it takes.</summary>
    public TimeSpan Delay { get; init; }

    /// <summary>How much longer a guest that it starts takes until its agent answers.</summary>
    public TimeSpan BootDelay { get; init; }

    /// <summary>What becomes of a step.</summary>
    /// <param name="effect">What it would have done.</param>
    /// <param name="isLast">Whether the activity ends with it.</param>
    public Effect Apply(Effect effect, bool isLast)
    {
        if (effect.Failure is not null)
            return effect;
        if (Failure is { } reason && !LeavesEffect)
            return Effect.Fail(reason);
        if (Failure is { } late && isLast)
            return effect.FailingAfterwards(late, NamesLeftover);
        return HasNoEffect ? Effect.Of() : effect;
    }
}
