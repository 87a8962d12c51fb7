using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Providers.Inputs;

/// <summary>One input of a resource or function.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What values it takes.</param>
internal sealed record InputProperty(string Name, InputKind Kind)
{
    /// <summary>Whether it must be given.</summary>
    public bool Required { get; init; }

    /// <summary>What it is when it is not given; null for nothing.</summary>
    public PropertyValue? Default { get; init; }
}
