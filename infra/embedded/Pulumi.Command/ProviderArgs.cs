namespace Pulumi.Command;

/// <summary>The configuration of a <see cref="Provider"/>: none.</summary>
public sealed class ProviderArgs : ResourceArgs
{
    /// <summary>Without values.</summary>
    public static new ProviderArgs Empty => new();
}
