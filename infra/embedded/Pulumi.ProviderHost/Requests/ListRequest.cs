using Pulumi.Protocol.Values;

namespace Pulumi.ProviderHost.Requests;

/// <summary>Asks which existing resources of a type fit a query.</summary>
/// <param name="Token">The type.</param>
/// <param name="Query">
/// What they must fit. After a crash the embedded engine sends <c>inputs</c>, those of a creation whose outcome it does not
/// know, and expects the ids of all resources that this creation can have made.
/// </param>
public sealed record ListRequest(string Token, PropertyMap Query);
