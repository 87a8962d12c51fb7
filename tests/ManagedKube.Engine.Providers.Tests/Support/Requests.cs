using Pulumi.Protocol;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost;
using Pulumi.ProviderHost.Requests;

namespace ManagedKube.Engine.Providers.Tests.Support;

/// <summary>Calls of a provider, as short as a test wants them.</summary>
internal static class Requests
{
    public static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static Urn UrnOf(string type) => Urn.Create("dev", "proj", default, type, "thing");

    public static async Task<string[]> FailuresAsync(this Provider provider, string type, params (string, PropertyValue)[] news) =>
        [.. (await provider.CheckAsync(new(UrnOf(type), PropertyMap.Empty, PropertyMap.Of(news), default), Cancel)).Failures
            .Select(failure => $"{failure.Property}: {failure.Reason}")];

    public static Task<CreateResponse> CreateAsync(this Provider provider, string type, params (string, PropertyValue)[] inputs) =>
        provider.CreateAsync(new(UrnOf(type), PropertyMap.Of(inputs), Timeout: null, Preview: false), Cancel);

    public static Task<CreateResponse> PreviewAsync(this Provider provider, string type, params (string, PropertyValue)[] inputs) =>
        provider.CreateAsync(new(UrnOf(type), PropertyMap.Of(inputs), Timeout: null, Preview: true), Cancel);

    public static async Task<string[]> DiffAsync(this Provider provider, string type, PropertyMap olds, PropertyMap news) =>
        [.. (await provider.DiffAsync(new(UrnOf(type), "id", olds, olds, news, []), Cancel)).Changes
            .Select(change => $"{change.Kind} {change.Path}{(change.Replace ? " (replace)" : "")}")];

    public static Task<ReadResponse> ImportAsync(this Provider provider, string type, string id) =>
        provider.ReadAsync(new(UrnOf(type), id, PropertyMap.Empty, PropertyMap.Empty, Timeout: null), Cancel);

    public static string Text(this PropertyMap map, string name) => Assert.IsType<StringValue>(map[name].Unwrapped).Value;

    public static double Number(this PropertyMap map, string name) => Assert.IsType<NumberValue>(map[name].Unwrapped).Value;

    public static PropertyValue List(params string[] items) => new ArrayValue([.. items.Select(item => (PropertyValue)item)]);

    public static PropertyValue Object(params (string, PropertyValue)[] items) => PropertyMap.Of(items);

    public static PropertyValue Secret(PropertyValue value) => value.AsSecret();
}
