using Pulumi.Protocol.Diffing;

namespace ManagedKube.Engine.Plugins.Calls;

/// <summary>One entry of a provider's detailed diff.</summary>
/// <param name="Path">Where, as a property path.</param>
/// <param name="Kind">What happens there.</param>
/// <param name="Replace">Whether it alone makes a replacement necessary.</param>
/// <param name="InputDiff">Whether the old inputs, not the old outputs, are what it is compared with.</param>
public sealed record PropertyChange(string Path, ValueChangeKind Kind, bool Replace, bool InputDiff);
