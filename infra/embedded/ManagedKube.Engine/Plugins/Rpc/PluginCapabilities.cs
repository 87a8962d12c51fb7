namespace ManagedKube.Engine.Plugins.Rpc;

/// <summary>What a plugin has said it understands.</summary>
internal sealed record PluginCapabilities(bool Secrets, bool Resources, bool Preview, bool Outputs)
{
    /// <summary>Before anything is known.</summary>
    public static PluginCapabilities None { get; } = new(false, false, false, false);
}
