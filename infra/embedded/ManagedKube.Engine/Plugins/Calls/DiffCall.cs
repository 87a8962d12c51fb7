using System.Collections.Immutable;
using Pulumi.Protocol;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Plugins.Calls;

/// <summary>Asks what a change of inputs means.</summary>
/// <param name="Urn">The resource.</param>
/// <param name="Id">Its id.</param>
/// <param name="OldInputs">The recorded inputs.</param>
/// <param name="OldOutputs">The recorded outputs.</param>
/// <param name="News">The wanted, checked inputs; in a preview with unknown values.</param>
/// <param name="IgnoreChanges">Paths whose changes are ignored; already applied to <paramref name="News"/>.</param>
public sealed record DiffCall(
    Urn Urn, string Id, PropertyMap OldInputs, PropertyMap OldOutputs, PropertyMap News, ImmutableArray<string> IgnoreChanges);
