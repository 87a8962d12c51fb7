using System.Collections.Immutable;
using ManagedKube.Engine.Providers.Random.Sources;
using ManagedKube.Engine.Providers.Random.Types;
using Pulumi.Protocol;
using Pulumi.Protocol.Diffing;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost;
using Pulumi.ProviderHost.Requests;

namespace ManagedKube.Engine.Providers.Random;

/// <summary>The <c>random</c> package: values that are made once and then kept in the state.</summary>
internal sealed class RandomProvider(RandomSource source, TimeProvider time) : Provider
{
    private readonly ImmutableDictionary<string, RandomType> _types = ((ImmutableArray<RandomType>)
    [
        new RandomPassword(), new RandomString(), new RandomId(), new RandomBytes(), new RandomInteger(), new RandomShuffle(), new RandomPet(),
        new RandomUuid("RandomUuid", 4, time), new RandomUuid("RandomUuid4", 4, time), new RandomUuid("RandomUuid7", 7, time),
    ]).ToImmutableDictionary(type => type.Token, StringComparer.Ordinal);

    public override Task<string> GetSchemaAsync(CancellationToken cancel) => Task.FromResult("""{"name":"random","version":"4.21.1"}""");

    public override Task<DiffResponse> DiffConfigAsync(DiffRequest request, CancellationToken cancel) => Task.FromResult(DiffResponse.None);

    public override Task ConfigureAsync(ConfigureRequest request, CancellationToken cancel) => Task.CompletedTask;

    public override Task<CheckResponse> CheckAsync(CheckRequest request, CancellationToken cancel)
    {
        var type = Find(request.Urn);
        ImmutableArray<CheckFailure> failures = [.. type.Schema.Check(request.News), .. type.Violations(type.Schema.WithDefaults(request.News))];
        return Task.FromResult(new CheckResponse(request.News, failures));
    }

    public override Task<DiffResponse> DiffAsync(DiffRequest request, CancellationToken cancel)
    {
        var type = Find(request.Urn);
        var changes = ValueDiff.Compare(type.Normalize(request.OldInputs), type.Normalize(request.News))
            .Select(change => new PropertyChange(change.Path.ToString(), Kind(change, request), Replace: true));
        return Task.FromResult(new DiffResponse([.. changes]));
    }

    public override Task<CreateResponse> CreateAsync(CreateRequest request, CancellationToken cancel)
    {
        var type = Find(request.Urn);
        var inputs = type.Normalize(request.Inputs);
        var value = request.Preview
            ? new RandomValue("", PropertyMap.From(type.Results.Select(name => KeyValuePair.Create(name, (PropertyValue)UnknownValue.Instance))))
            : type.Create(inputs, source);
        return Task.FromResult(new CreateResponse(value.Id, Outputs(type, request.Inputs, inputs, value)));
    }

    public override Task<ReadResponse> ReadAsync(ReadRequest request, CancellationToken cancel)
    {
        if (request.Outputs.Count > 0)
            return Task.FromResult(new ReadResponse(request.Id, request.Inputs, request.Outputs));
        var type = Find(request.Urn);
        var (inputs, value) = type.Import(request.Id);
        return Task.FromResult(new ReadResponse(value.Id, inputs, Outputs(type, inputs, type.Normalize(inputs), value)));
    }

    // Only a change between equivalent forms of the same inputs gets here.
    public override Task<PropertyMap> UpdateAsync(UpdateRequest request, CancellationToken cancel) =>
        Task.FromResult(request.OldOutputs.SetAll(Find(request.Urn).Normalize(request.News)));

    public override Task DeleteAsync(DeleteRequest request, CancellationToken cancel) => Task.CompletedTask;

    // An interrupted creation has left nothing outside the state.
    public override Task<ImmutableArray<ListResult>?> ListAsync(ListRequest request, CancellationToken cancel) =>
        Task.FromResult<ImmutableArray<ListResult>?>([]);

    private static PropertyMap Outputs(RandomType type, PropertyMap given, PropertyMap inputs, RandomValue value)
    {
        // What a secret went into is a secret; keepers go into nothing.
        var secret = given.Remove("keepers").ContainsSecrets;
        var outputs = inputs.SetAll(value.Results.Select((name, result) => secret || type.SecretResults.Contains(name) ? result.AsSecret() : result));
        if (value.Id.Length > 0)
            outputs = outputs.Set("id", value.Id);
        return type.StateVersion is { } version ? outputs.Set("__meta", $$"""{"schema_version":"{{version}}"}""") : outputs;
    }

    private static ValueChangeKind Kind(ValueChange change, DiffRequest request)
    {
        if (change.Path.Elements.Length > 1)
            return change.Kind;
        var name = change.Path.Elements[0].Key!;
        return (request.OldInputs.ContainsKey(name), request.News.ContainsKey(name)) switch
        {
            (false, true) => ValueChangeKind.Add,
            (true, false) => ValueChangeKind.Delete,
            _ => ValueChangeKind.Update,
        };
    }

    private RandomType Find(Urn urn) => _types.GetValueOrDefault(urn.Type)
        ?? throw new ProviderException(
            $"The built-in provider 'random' has no type '{urn.Type}'; it has {string.Join(", ", _types.Keys.Order(StringComparer.Ordinal))}. "
            + "For others install the plugin pulumi-resource-random.",
            nothingHappened: true);
}
