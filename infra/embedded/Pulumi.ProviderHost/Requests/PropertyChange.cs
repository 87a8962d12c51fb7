using Pulumi.Protocol.Diffing;

namespace Pulumi.ProviderHost.Requests;

/// <summary>One changed property of a detailed diff.</summary>
/// <param name="Path">Where, as a property path.</param>
/// <param name="Kind">What happens to it.</param>
/// <param name="Replace">Whether this alone makes a new resource necessary.</param>
/// <param name="OfOutput">Whether the path is that of an output which is to change, and not of an input.</param>
public sealed record PropertyChange(string Path, ValueChangeKind Kind, bool Replace = false, bool OfOutput = false);
