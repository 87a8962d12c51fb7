using Pulumi.Protocol;
using Pulumi.Protocol.Values;

namespace Pulumi.ProviderHost.Requests;

/// <summary>Asks whether inputs are valid and what they become once defaults are filled in.</summary>
/// <param name="Urn">The resource.</param>
/// <param name="Olds">Its recorded inputs; empty when it is new or recreated.</param>
/// <param name="News">What the program asks for; may hold unknown values.</param>
/// <param name="RandomSeed">32 bytes, stable for the resource within one operation, from which names are made.</param>
public sealed record CheckRequest(Urn Urn, PropertyMap Olds, PropertyMap News, ReadOnlyMemory<byte> RandomSeed);
