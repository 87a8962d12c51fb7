namespace ManagedKube.Talos.Rendering.Legacy;

/// <summary>A file that Talos writes.</summary>
internal sealed record FileSection(string Path, string Content)
{
    public string Op => "create";

    /// <summary>Everybody may read it, only root write it: 644 in octal.</summary>
    public int Permissions => 420;
}
