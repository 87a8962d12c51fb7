namespace ManagedKube.Engine.Plugins;

/// <summary>What a failed provider call can have done.</summary>
public enum CallEffect
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>
    /// The provider reports a failure without telling what it did before it. Providers use this for everyday errors too.
    /// </summary>
    Unknown,

    /// <summary>The call was broken off (the plugin died or was cancelled); it may even still be at work outside.</summary>
    Interrupted,
}
