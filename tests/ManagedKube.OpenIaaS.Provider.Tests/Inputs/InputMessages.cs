using System.Text.Json.Nodes;
using ManagedKube.OpenIaaS.Provider.Operations;
using ManagedKube.OpenIaaS.Provider.Tests.Schema;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost.Requests;

namespace ManagedKube.OpenIaaS.Provider.Tests.Inputs;

/// <summary>What a bad input of each field is answered with.</summary>
internal static class InputMessages
{
    /// <summary>Asserts that one changed input gives exactly one message.</summary>
    public static void AssertOnly(IResourceHandler handler, PropertyMap good, string input, PropertyValue value, string path, string reason)
    {
        Assert.Empty(handler.Check(PropertyMap.Empty, good).Failures);
        Assert.Equal([new CheckFailure(path, reason)], handler.Check(PropertyMap.Empty, good.Set(input, value)).Failures);
    }

    /// <summary>Asserts that each input of the schema has a bad one among these.</summary>
    public static async Task AssertCompleteAsync(string token, IEnumerable<string> inputs)
    {
        JsonNode resource = (await SchemaDocument.ReadAsync()).Resources[token]!;
        Assert.Equal(SchemaDocument.Names(resource["inputProperties"]), inputs.Distinct().Order(StringComparer.Ordinal));
    }
}
