using Pulumi.Protocol.Values;

namespace Pulumi.ProviderHost.Requests;

/// <summary>The present state of a resource.</summary>
/// <param name="Id">Its id; empty when it does not exist.</param>
/// <param name="Inputs">Inputs that would make it as it is.</param>
/// <param name="Outputs">Its outputs.</param>
public sealed record ReadResponse(string Id, PropertyMap Inputs, PropertyMap Outputs)
{
    /// <summary>The resource does not exist, which has been proved.</summary>
    public static ReadResponse Gone { get; } = new("", PropertyMap.Empty, PropertyMap.Empty);
}
