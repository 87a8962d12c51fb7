namespace Pulumi.Experimental;

/// <summary>The engine that a provider runs under.</summary>
public interface IEngine
{
    /// <summary>Shows a message to the user.</summary>
    Task LogAsync(LogRequest message);

    /// <summary>Makes sure that the engine's version is one that the provider can work with.</summary>
    /// <param name="pulumiVersionRange">A range of semantic versions.</param>
    Task RequirePulumiVersionAsync(string pulumiVersionRange);
}
