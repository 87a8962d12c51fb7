using Pulumi.Protocol.Diffing;

namespace Pulumi.ProviderHost.Requests;

/// <summary>One changed property of a detailed diff.</summary>
/// <param name="Path">Where, as a property path.</param>
/// <param name="Kind">What happens to it.</param>
/// <param name="Replace">Whether this alone makes a new resource necessary.</param>
public sealed record PropertyChange(string Path, ValueChangeKind Kind, bool Replace = false);
