using Pulumi.Protocol.Values;

namespace Pulumi.ProviderHost.Requests;

/// <summary>The new resource.</summary>
/// <param name="Id">Its id; not empty unless previewed.</param>
/// <param name="Outputs">All its outputs.</param>
public sealed record CreateResponse(string Id, PropertyMap Outputs);
