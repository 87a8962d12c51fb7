namespace ManagedKube.Simulator.Kubernetes.Resources;

/// <summary>What objects are stored under.</summary>
/// <param name="Group">The API group; empty for the core one.</param>
/// <param name="Resource">The plural name.</param>
internal sealed record GroupResource(string Group, string Resource)
{
    public override string ToString() => Group.Length == 0 ? Resource : $"{Resource}.{Group}";
}
