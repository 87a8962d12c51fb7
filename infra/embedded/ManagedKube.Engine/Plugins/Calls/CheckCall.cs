using Pulumi.Protocol;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Plugins.Calls;

/// <summary>Asks whether inputs are valid.</summary>
/// <param name="Urn">The resource.</param>
/// <param name="Olds">The recorded inputs; empty when it is new or recreated.</param>
/// <param name="News">The wanted inputs; in a preview with unknown values.</param>
/// <param name="RandomSeed">32 bytes, stable for the resource within one operation.</param>
public sealed record CheckCall(Urn Urn, PropertyMap Olds, PropertyMap News, ReadOnlyMemory<byte> RandomSeed);
