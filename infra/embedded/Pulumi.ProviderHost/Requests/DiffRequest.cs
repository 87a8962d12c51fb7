using System.Collections.Immutable;
using Pulumi.Protocol;
using Pulumi.Protocol.Values;

namespace Pulumi.ProviderHost.Requests;

/// <summary>Asks what a change of inputs means for an existing resource.</summary>
/// <param name="Urn">The resource.</param>
/// <param name="Id">Its id.</param>
/// <param name="OldInputs">The recorded inputs.</param>
/// <param name="OldOutputs">The recorded outputs.</param>
/// <param name="News">The new, checked inputs; may hold unknown values.</param>
/// <param name="IgnoreChanges">Property paths whose changes the program ignores; already applied to <paramref name="News"/>.</param>
public sealed record DiffRequest(
    Urn Urn, string Id, PropertyMap OldInputs, PropertyMap OldOutputs, PropertyMap News, ImmutableArray<string> IgnoreChanges);
