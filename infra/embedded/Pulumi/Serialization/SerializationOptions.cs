namespace Pulumi.Serialization;

/// <summary>What the receiver of serialized properties understands.</summary>
internal sealed record SerializationOptions
{
    /// <summary>Whether resources are sent as references, rather than as their id or URN.</summary>
    public bool KeepResources { get; init; }

    /// <summary>Whether outputs are sent as such, with their resources.</summary>
    public bool KeepOutputValues { get; init; }

    /// <summary>Whether a reference to a resource does not make the property depend on it.</summary>
    public bool ExcludeReferencesFromDependencies { get; init; }
}
