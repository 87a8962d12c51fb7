namespace Pulumi.Protocol.Wire;

/// <summary>What the receiver of a message understands; everything else is written in its plain form.</summary>
public sealed record WireOptions
{
    /// <summary>A receiver that understands everything but output values and byte strings.</summary>
    public static WireOptions Default { get; } = new();

    /// <summary>Secrets keep their marker; otherwise their content is sent.</summary>
    public bool KeepSecrets { get; init; } = true;

    /// <summary>Resource references stay; otherwise the id (custom resource) or URN (component) is sent.</summary>
    public bool KeepResources { get; init; } = true;

    /// <summary>Output values stay; otherwise they are sent as unknown, secret or plain value.</summary>
    public bool KeepOutputValues { get; init; }

    /// <summary>Unknown values are sent; otherwise properties that are or hold one are left out.</summary>
    public bool KeepUnknowns { get; init; } = true;

    /// <summary>Assets and archives are sent as their hash only.</summary>
    public bool ElideAssetContents { get; init; }
}
