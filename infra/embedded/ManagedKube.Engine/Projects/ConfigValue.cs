namespace ManagedKube.Engine.Projects;

/// <summary>One configuration value, decrypted.</summary>
/// <param name="Text">A scalar's text, or the JSON text of a list or object.</param>
/// <param name="IsSecret">Whether it is or holds a secret.</param>
/// <param name="IsObject">Whether <paramref name="Text"/> is JSON.</param>
public sealed record ConfigValue(string Text, bool IsSecret = false, bool IsObject = false)
{
    /// <summary>Masks secrets.</summary>
    public override string ToString() => IsSecret ? "[secret]" : Text;
}
