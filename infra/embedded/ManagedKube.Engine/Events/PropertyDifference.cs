using Pulumi.Protocol.Diffing;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Events;

/// <summary>One changed property.</summary>
/// <param name="Path">Where, as a property path.</param>
/// <param name="Kind">What happens to it.</param>
/// <param name="Old">The value before (secrets keep their marker); null where there was none.</param>
/// <param name="New">The value after; null where there will be none.</param>
/// <param name="Replaces">Whether it makes a replacement necessary.</param>
public sealed record PropertyDifference(string Path, ValueChangeKind Kind, PropertyValue? Old, PropertyValue? New, bool Replaces = false);
