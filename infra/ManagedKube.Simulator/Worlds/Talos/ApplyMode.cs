namespace ManagedKube.Simulator.Worlds.Talos;

/// <summary>How a configuration is taken.</summary>
internal enum ApplyMode
{
    /// <summary>As the version of the node sees fit.</summary>
    Auto,

    /// <summary>Now, without a restart.</summary>
    NoReboot,

    /// <summary>Now, with a restart.</summary>
    Reboot,

    /// <summary>At the next boot.</summary>
    Staged,

    /// <summary>Now, and back again unless it is applied once more.</summary>
    Try,
}
