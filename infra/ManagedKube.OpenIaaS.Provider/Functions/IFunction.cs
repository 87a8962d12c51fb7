using ManagedKube.OpenIaaS.Provider.Operations;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost.Requests;

namespace ManagedKube.OpenIaaS.Provider.Functions;

/// <summary>A function of the provider. It only reads.</summary>
internal interface IFunction
{
    /// <summary>The function, for example <c>openiaas:compute:getNetwork</c>.</summary>
    string Token { get; }

    Task<InvokeResponse> InvokeAsync(Session session, PropertyMap arguments, CancellationToken cancellationToken);
}
