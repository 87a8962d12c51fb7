namespace ManagedKube.Engine.Plugins;

/// <summary>Which plugin.</summary>
/// <param name="Package">Name of the package.</param>
/// <param name="Version">Its version, without a leading <c>v</c>; empty for any.</param>
/// <param name="DownloadUrl">Where the program says it comes from; empty for the usual place. It tells providers apart; nothing is downloaded.</param>
public sealed record PluginReference(string Package, string Version = "", string DownloadUrl = "")
{
    /// <inheritdoc/>
    public override string ToString() => Version.Length == 0 ? Package : $"{Package} {Version}";
}
