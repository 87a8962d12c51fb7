using ManagedKube.OpenIaaS.Provider.Inputs;
using ManagedKube.OpenIaaS.Provider.Operations;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost.Requests;

namespace ManagedKube.OpenIaaS.Provider.Functions;

/// <summary>Lists all objects that are somewhere; none is an empty list.</summary>
internal sealed class ListFunction<T>(LookupKind<T> kind) : IFunction
    where T : class
{
    public string Token { get; } = $"{kind.Token[..(kind.Token.LastIndexOf(':') + 1)]}get{char.ToUpperInvariant(kind.Plural[0])}{kind.Plural[1..]}";

    public async Task<InvokeResponse> InvokeAsync(Session session, PropertyMap arguments, CancellationToken cancellationToken)
    {
        var reader = new InputReader(arguments);
        var filter = LookupFilter.Read(reader, kind.Filters);
        reader.RefuseOthers();
        if (!reader.Failures.IsEmpty)
            return new(PropertyMap.Empty, reader.Failures);
        var found = await kind.ListAsync(session, filter, cancellationToken).ConfigureAwait(false);
        return InvokeResponse.Of(PropertyMap.Of((kind.Plural, PropertyWriting.List(found.Select(item => item.ToProperties())))));
    }
}
