namespace ManagedKube.NodeDriver.Observation;

/// <summary>How a machine is by its own account.</summary>
/// <param name="Stage">Talos' name of the stage, such as <c>running</c>.</param>
/// <param name="Ready">Whether everything that Talos looks after is well.</param>
/// <param name="Unmet">What is not, for people.</param>
internal sealed record MachineStage(string Stage, bool Ready, string Unmet)
{
    /// <summary>Only then does being ready mean anything: in other stages Talos does not look.</summary>
    public bool IsRunningAndReady => Stage == "running" && Ready;
}
