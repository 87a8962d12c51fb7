using Pulumi.Protocol.Paths;
using Pulumi.Protocol.Values;

namespace Pulumi.Protocol.Diffing;

/// <summary>One difference between two property maps, as deep as it can be told.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Old">The value before; null where there was none.</param>
/// <param name="New">The value after; null where there is none.</param>
public sealed record ValueChange(PropertyPath Path, ValueChangeKind Kind, PropertyValue? Old, PropertyValue? New);
