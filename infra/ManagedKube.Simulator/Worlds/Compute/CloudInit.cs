namespace ManagedKube.Simulator.Worlds.Compute;

/// <summary>The files of a NoCloud volume, exactly as they were given. They carry secrets and are never printed.</summary>
internal sealed record CloudInit(string CloudConfig, string? NetworkConfig)
{
    public override string ToString() => nameof(CloudInit);
}
