using System.Reflection;

namespace ManagedKube.Engine.Backend;

/// <summary>The version that this engine writes into state files.</summary>
public static class EngineVersion
{
    /// <summary>With a leading <c>v</c>.</summary>
    public static string Text { get; } = "v" + typeof(EngineVersion).Assembly.GetName().Version!.ToString(3);
}
