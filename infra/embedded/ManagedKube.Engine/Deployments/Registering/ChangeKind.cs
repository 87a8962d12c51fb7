namespace ManagedKube.Engine.Deployments.Registering;

/// <summary>What a registration means for the recorded resource.</summary>
internal enum ChangeKind
{
    Same,
    Update,
    Replace,
}
