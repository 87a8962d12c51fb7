using System.Collections.Immutable;
using Pulumi.Random.Tests.Support;
using Pulumi.Utilities;

namespace Pulumi.Random.Tests;

public sealed class ResourceTests
{
    private readonly RecordingMocks _mocks = new()
    {
        Outputs = ImmutableDictionary<string, object>.Empty.Add("result", "drawn").Add("hex", "00ff").Add("results", ImmutableArray.Create<object>("b", "a")),
    };

    [Fact]
    public async Task Inputs_go_out_under_their_names_on_the_wire()
    {
        await Deployment.TestAsync(_mocks, new(), () =>
        {
            _ = new RandomPassword("password", new()
            {
                Length = 1,
                Lower = true,
                Upper = true,
                Numeric = true,
                Number = true,
                Special = true,
                OverrideSpecial = "-",
                MinLower = 1,
                MinUpper = 1,
                MinNumeric = 1,
                MinSpecial = 1,
                Keepers = { { "k", "v" } },
            });
            _ = new RandomString("string", new() { Length = 1, Keepers = { { "k", "v" } } });
            _ = new RandomId("id", new() { ByteLength = 1, Prefix = "p" });
            _ = new RandomBytes("bytes", new() { Length = 1 });
            _ = new RandomInteger("integer", new() { Min = 1, Max = 2, Seed = "s" });
            _ = new RandomShuffle("shuffle", new() { Inputs = { "a", "b" }, ResultCount = 1, Seed = "s" });
            _ = new RandomPet("pet", new() { Length = 1, Prefix = "p", Separator = "_" });
            _ = new RandomUuid("uuid");
            _ = new RandomUuid4("uuid4", new() { Keepers = { { "k", "v" } } });
            _ = new RandomUuid7("uuid7");
        });

        Assert.Equal(
            [
                "random:index/randomBytes:RandomBytes length",
                "random:index/randomId:RandomId byteLength prefix",
                "random:index/randomInteger:RandomInteger max min seed",
                "random:index/randomPassword:RandomPassword keepers length lower minLower minNumeric minSpecial minUpper number numeric overrideSpecial special upper",
                "random:index/randomPet:RandomPet length prefix separator",
                "random:index/randomShuffle:RandomShuffle inputs resultCount seed",
                "random:index/randomString:RandomString keepers length",
                "random:index/randomUuid4:RandomUuid4 keepers",
                "random:index/randomUuid7:RandomUuid7",
                "random:index/randomUuid:RandomUuid",
            ],
            _mocks.Resources.Select(resource => string.Join(' ', [resource.Type!, .. resource.Inputs.Keys.Order(StringComparer.Ordinal)])).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Outputs_come_from_the_provider()
    {
        var resources = await Deployment.TestAsync(_mocks, new(), () =>
        {
            _ = new RandomString("string", new() { Length = 5 });
            _ = new RandomShuffle("shuffle", new() { Inputs = { "a", "b" } });
        });

        var text = resources.OfType<RandomString>().Single();
        Assert.Equal("drawn", await OutputUtilities.GetValueAsync(text.Result));
        Assert.Equal(5, await OutputUtilities.GetValueAsync(text.Length));
        Assert.Equal("string-id", await OutputUtilities.GetValueAsync(text.Id));
        Assert.Equal(["b", "a"], await OutputUtilities.GetValueAsync(resources.OfType<RandomShuffle>().Single().Results));
    }

    [Fact]
    public async Task An_existing_resource_is_read_by_its_id()
    {
        await Deployment.TestAsync(_mocks, new(), () => { _ = RandomId.Get("known", "abc", new RandomIdState { ByteLength = 3 }); });

        var read = Assert.Single(_mocks.Resources);
        Assert.Equal(("abc", "byteLength"), (read.Id, Assert.Single(read.Inputs.Keys)));
    }

    [Fact]
    public async Task What_is_known_of_an_existing_password_is_secret()
    {
        var secrets = new List<bool>();
        await Deployment.TestAsync(_mocks, new(), async () =>
        {
            var state = new RandomPasswordState { Result = "known", BcryptHash = "hash" };
            secrets.Add(await Output.IsSecretAsync(state.Result!.ToOutput()));
            secrets.Add(await Output.IsSecretAsync(state.BcryptHash!.ToOutput()));
            secrets.Add(await Output.IsSecretAsync(new RandomBytesState { Hex = "00" }.Hex!.ToOutput()));
        });

        Assert.Equal([true, true, true], secrets);
    }
}
