using Pulumi.Protocol;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Plugins.Calls;

/// <summary>Gives a provider its configuration.</summary>
/// <param name="Urn">The provider resource.</param>
/// <param name="Id">Its id.</param>
/// <param name="Inputs">Its checked inputs, all known.</param>
public sealed record ConfigureCall(Urn Urn, string Id, PropertyMap Inputs);
