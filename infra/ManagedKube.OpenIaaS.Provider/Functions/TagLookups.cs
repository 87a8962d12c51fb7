using System.Collections.Immutable;
using ManagedKube.OpenIaaS.Provider.Inputs;
using ManagedKube.OpenIaaS.Provider.Operations;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost.Requests;

namespace ManagedKube.OpenIaaS.Provider.Functions;

/// <summary>Tags.</summary>
internal static class TagLookups
{
    public static ImmutableArray<IFunction> Functions { get; } = [new TagsFunction()];

    /// <summary>The tags of one machine.</summary>
    private sealed class TagsFunction : IFunction
    {
        public string Token => "openiaas:tag:getTags";

        public async Task<InvokeResponse> InvokeAsync(Session session, PropertyMap arguments, CancellationToken cancellationToken)
        {
            var reader = new InputReader(arguments);
            var id = reader.Text("resourceId", required: true, ValueRules.Uuid);
            reader.RefuseOthers();
            if (!reader.Failures.IsEmpty)
                return new(PropertyMap.Empty, reader.Failures);
            var tags = await session.Client.Tags.ListAsync(id!, cancellationToken).ConfigureAwait(false);
            return InvokeResponse.Of(PropertyMap.Of(
                ("tags", PropertyWriting.Map(tags.Select(tag => KeyValuePair.Create(tag.Key, tag.Value ?? ""))))));
        }
    }
}
