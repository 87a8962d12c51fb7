namespace ManagedKube.Engine.Providers.Kubernetes.Api;

/// <summary>How an object is applied.</summary>
/// <param name="Manager">Who will own its fields.</param>
internal sealed record ApplyOptions(string Manager)
{
    /// <summary>Takes over fields that others own, instead of failing.</summary>
    public bool Force { get; init; }

    /// <summary>Changes nothing, and only says what would come of it.</summary>
    public bool DryRun { get; init; }
}
