using System.Numerics;
using System.Text.RegularExpressions;
using ManagedKube.Engine.Providers.Random;
using ManagedKube.Engine.Providers.Random.Sources;
using ManagedKube.Engine.Providers.Tests.Support;
using Microsoft.Extensions.Time.Testing;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost;
using static ManagedKube.Engine.Providers.Tests.Support.Requests;

namespace ManagedKube.Engine.Providers.Tests.Random;

public sealed class RandomProviderTests
{
    private const string Password = "random:index/randomPassword:RandomPassword";
    private const string String = "random:index/randomString:RandomString";
    private const string Id = "random:index/randomId:RandomId";
    private const string Bytes = "random:index/randomBytes:RandomBytes";
    private const string Integer = "random:index/randomInteger:RandomInteger";
    private const string Shuffle = "random:index/randomShuffle:RandomShuffle";
    private const string Pet = "random:index/randomPet:RandomPet";
    private const string Uuid = "random:index/randomUuid:RandomUuid";
    private const string Uuid7 = "random:index/randomUuid7:RandomUuid7";

    private readonly RandomProvider _provider = new(
        new CryptographicSource(), new FakeTimeProvider(new DateTimeOffset(2026, 8, 1, 0, 0, 0, TimeSpan.Zero)));

    [Fact]
    public async Task A_password_is_laid_out_as_the_official_provider_does()
    {
        var (id, outputs) = await _provider.CreateAsync(Password, ("length", 16), ("minLower", 2), ("number", true), ("overrideSpecial", "-"));

        Assert.Equal("none", id);
        Assert.Equal(
            [
                "__meta", "bcryptHash", "id", "length", "lower", "minLower", "minNumeric", "minSpecial", "minUpper", "number", "numeric",
                "overrideSpecial", "result", "special", "upper",
            ],
            outputs.Keys);
        Assert.Equal("""{"schema_version":"3"}""", outputs.Text("__meta"));
        Assert.Equal(0, outputs.Number("minUpper"));
        Assert.IsType<SecretValue>(outputs["result"]);
        Assert.IsType<SecretValue>(outputs["bcryptHash"]);
        Assert.Equal(16, outputs.Text("result").Length);
        Assert.StartsWith("$2a$10$", outputs.Text("bcryptHash"), StringComparison.Ordinal);
        Assert.True(BCrypt.Net.BCrypt.Verify(outputs.Text("result"), outputs.Text("bcryptHash")));
    }

    [Fact]
    public async Task The_hash_of_a_long_password_is_that_of_its_first_72_bytes()
    {
        var (_, outputs) = await _provider.CreateAsync(Password, ("length", 100));

        Assert.True(BCrypt.Net.BCrypt.Verify(outputs.Text("result")[..72], outputs.Text("bcryptHash")));
        Assert.False(BCrypt.Net.BCrypt.Verify(outputs.Text("result")[..71], outputs.Text("bcryptHash")));
    }

    [Fact]
    public async Task A_string_is_its_id_and_no_secret()
    {
        var (id, outputs) = await _provider.CreateAsync(String, ("length", 12), ("special", false));

        Assert.Matches("^[A-Za-z0-9]{12}$", id);
        Assert.Equal((PropertyValue)id, outputs["result"]);
        Assert.Equal((PropertyValue)id, outputs["id"]);
    }

    [Fact]
    public async Task An_id_is_the_same_number_in_all_its_notations()
    {
        var (id, outputs) = await _provider.CreateAsync(Id, ("byteLength", 9), ("prefix", "p-"));

        var hex = outputs.Text("hex")[2..];
        var bytes = Convert.FromHexString(hex);
        Assert.Equal(18, hex.Length);
        Assert.Equal("p-" + Convert.ToBase64String(bytes), outputs.Text("b64Std"));
        Assert.Equal("p-" + id, outputs.Text("b64Url"));
        Assert.Equal("p-" + new BigInteger(bytes, isUnsigned: true, isBigEndian: true), outputs.Text("dec"));
        Assert.Equal(Convert.ToBase64String(bytes).Replace('+', '-').Replace('/', '_').TrimEnd('='), id);
    }

    [Fact]
    public async Task What_a_secret_prefix_went_into_is_secret()
    {
        var (_, outputs) = await _provider.CreateAsync(Id, ("byteLength", 4), ("prefix", Secret("p-")));

        Assert.All(["b64Std", "b64Url", "dec", "hex", "prefix"], name => Assert.IsType<SecretValue>(outputs[name]));
    }

    [Fact]
    public async Task Bytes_are_secret_and_do_not_show_in_their_id()
    {
        var (id, outputs) = await _provider.CreateAsync(Bytes, ("length", 5));

        Assert.Equal("none", id);
        Assert.IsType<SecretValue>(outputs["hex"]);
        Assert.IsType<SecretValue>(outputs["base64"]);
        Assert.Equal(Convert.ToHexStringLower(Convert.FromBase64String(outputs.Text("base64"))), outputs.Text("hex"));
        Assert.Equal(10, outputs.Text("hex").Length);
    }

    [Fact]
    public async Task An_integer_is_within_its_range_and_follows_from_its_seed()
    {
        var (id, outputs) = await _provider.CreateAsync(Integer, ("min", -3), ("max", -3));
        Assert.Equal("-3", id);
        Assert.Equal(-3, outputs.Number("result"));

        var seeded = await _provider.CreateAsync(Integer, ("min", 0), ("max", 1_000_000_000), ("seed", "s"));
        Assert.Equal(seeded.Id, (await _provider.CreateAsync(Integer, ("min", 0), ("max", 1_000_000_000), ("seed", "s"))).Id);
        Assert.NotEqual(seeded.Id, (await _provider.CreateAsync(Integer, ("min", 0), ("max", 1_000_000_000), ("seed", "t"))).Id);
    }

    [Theory]
    [InlineData(null, 4)]
    [InlineData(2, 2)]
    [InlineData(0, 0)]
    [InlineData(10, 10)]
    public async Task A_shuffle_gives_as_many_results_as_are_wanted_and_repeats_items_evenly(int? wanted, int expected)
    {
        (string, PropertyValue) inputs = ("inputs", List("a", "b", "c", "d"));
        var (id, outputs) = wanted is { } count
            ? await _provider.CreateAsync(Shuffle, inputs, ("resultCount", count))
            : await _provider.CreateAsync(Shuffle, inputs);

        var results = Assert.IsType<ArrayValue>(outputs["results"]).Items;
        Assert.Equal("-", id);
        Assert.Equal(expected, results.Length);
        Assert.All(results.GroupBy(item => item), group => Assert.InRange(group.Count(), expected / 4, expected / 4 + 1));
    }

    [Fact]
    public async Task A_shuffle_of_nothing_ends()
    {
        var (_, outputs) = await _provider.CreateAsync(Shuffle, ("inputs", List()), ("resultCount", 3));

        Assert.Equal(ArrayValue.Empty, outputs["results"]);
    }

    [Theory]
    [InlineData(1, "^[a-z]+$")]
    [InlineData(2, "^[a-z]+-[a-z]+$")]
    [InlineData(4, "^[a-z]+-[a-z]+-[a-z]+-[a-z]+$")]
    public async Task A_pet_has_as_many_words_as_are_wanted(int length, string pattern) =>
        Assert.Matches(pattern, (await _provider.CreateAsync(Pet, ("length", length))).Id);

    [Fact]
    public async Task A_pet_has_defaults_and_takes_a_prefix_and_a_separator()
    {
        var (_, outputs) = await _provider.CreateAsync(Pet);
        Assert.Equal(2, outputs.Number("length"));
        Assert.Equal("-", outputs.Text("separator"));

        Assert.Matches("^my_[a-z]+_[a-z]+$", (await _provider.CreateAsync(Pet, ("prefix", "my"), ("separator", "_"))).Id);
    }

    [Fact]
    public async Task A_uuid_is_its_id()
    {
        var (id, outputs) = await _provider.CreateAsync(Uuid, ("keepers", Object(("a", "b"))));

        Assert.Matches("^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", id);
        Assert.Equal(id, outputs.Text("result"));
        Assert.Equal(Object(("a", "b")), outputs["keepers"]);
    }

    [Fact]
    public async Task A_uuid_of_version_7_begins_with_the_time() =>
        Assert.StartsWith("019fba9e-d800-7", (await _provider.CreateAsync(Uuid7)).Id, StringComparison.Ordinal);

    [Fact]
    public async Task A_preview_draws_nothing()
    {
        var (id, outputs) = await _provider.PreviewAsync(Password, ("length", 16));

        Assert.Empty(id);
        Assert.Equal(((PropertyValue)UnknownValue.Instance).AsSecret(), outputs["result"]);
        Assert.Equal(((PropertyValue)UnknownValue.Instance).AsSecret(), outputs["bcryptHash"]);
        Assert.Equal((PropertyValue)true, outputs["lower"]);
    }

    [Fact]
    public async Task All_violations_are_told_at_once()
    {
        var failures = await _provider.FailuresAsync(
            Password, ("length", 3), ("minLower", 2), ("minUpper", 2), ("minSpecial", -1), ("number", true), ("numeric", false), ("upperCase", true), ("special", "yes"));

        Assert.Equal(
            [
                "special: must be true or false",
                "upperCase: there is no such input; there are keepers, length, lower, minLower, minNumeric, minSpecial, minUpper, number, numeric, "
                    + "overrideSpecial, special, upper",
                "number: differs from 'numeric', of which it is the former name; leave it out",
                "minSpecial: must not be negative",
                "length: is 3, but the minima (minLower + minUpper + minNumeric + minSpecial) add up to 4",
            ],
            failures);
    }

    [Fact]
    public async Task At_least_one_kind_of_characters_must_be_allowed()
    {
        (string, PropertyValue)[] none = [("length", 3), ("lower", false), ("upper", false), ("special", false)];

        Assert.Equal([": at least one of lower, upper, numeric and special must be true"], await _provider.FailuresAsync(String, [.. none, ("number", false)]));
        Assert.Empty(await _provider.FailuresAsync(String, none));
    }

    [Fact]
    public async Task Each_type_tells_what_is_wrong()
    {
        Assert.Equal(["length: is required, but missing"], await _provider.FailuresAsync(Password));
        Assert.Equal(["length: must be at least 1"], await _provider.FailuresAsync(String, ("length", 0)));
        Assert.Equal(["byteLength: must be at least 1"], await _provider.FailuresAsync(Id, ("byteLength", 0)));
        Assert.Equal(["length: must be at least 1"], await _provider.FailuresAsync(Bytes, ("length", -1)));
        Assert.Equal(["min: is 5, but must not be greater than max, which is 4"], await _provider.FailuresAsync(Integer, ("min", 5), ("max", 4)));
        Assert.Equal(["max: must be a whole number between -2^53 and 2^53"], await _provider.FailuresAsync(Integer, ("min", 1), ("max", 1.5)));
        Assert.Equal(["resultCount: must not be negative"], await _provider.FailuresAsync(Shuffle, ("inputs", List()), ("resultCount", -1)));
        Assert.Equal(["inputs[0]: must be a text"], await _provider.FailuresAsync(Shuffle, ("inputs", new ArrayValue([1]))));
        Assert.Equal(["length: must be at least 1"], await _provider.FailuresAsync(Pet, ("length", 0)));
        Assert.StartsWith("prefix: must not be a secret", Assert.Single(await _provider.FailuresAsync(Pet, ("prefix", Secret("p")))), StringComparison.Ordinal);
        Assert.Equal(["keepers.a: must be a text"], await _provider.FailuresAsync(Uuid, ("keepers", Object(("a", 1)))));
    }

    [Fact]
    public async Task What_is_not_known_yet_violates_nothing() =>
        Assert.Empty(await _provider.FailuresAsync(
            Password, ("length", UnknownValue.Instance), ("minLower", 5), ("keepers", Object(("a", UnknownValue.Instance))), ("special", UnknownValue.Instance)));

    [Fact]
    public async Task Every_change_replaces()
    {
        Assert.Equal(
            ["Update keepers.a (replace)", "Update length (replace)", "Add lower (replace)"],
            await _provider.DiffAsync(
                String,
                PropertyMap.Of(("length", 8), ("keepers", Object(("a", "1")))),
                PropertyMap.Of(("length", 9), ("keepers", Object(("a", "2"))), ("lower", false))));
        Assert.Equal(
            ["Update keepers.a (replace)"],
            await _provider.DiffAsync(
                Uuid, PropertyMap.Of(("keepers", Object(("a", "1")))), PropertyMap.Of(("keepers", Object(("a", UnknownValue.Instance))))));
    }

    [Fact]
    public async Task Equivalent_inputs_are_no_change()
    {
        PropertyMap[] same =
        [
            PropertyMap.Of(("length", 8)),
            PropertyMap.Of(("length", 8), ("number", true)),
            PropertyMap.Of(("length", 8), ("numeric", true), ("lower", true), ("minLower", 0)),
            PropertyMap.Of(("length", 8), ("overrideSpecial", ""), ("keepers", Object())),
            // As older official providers left it.
            PropertyMap.Of(("length", 8), ("special", true), ("__defaults", List("special"))),
        ];

        foreach (var olds in same)
            foreach (var news in same)
                Assert.Empty(await _provider.DiffAsync(Password, olds, news));
    }

    [Fact]
    public async Task A_recorded_resource_is_read_as_it_is()
    {
        var outputs = PropertyMap.Of(("length", 3), ("result", Secret("abc")));
        var inputs = PropertyMap.Of(("length", 3));

        var read = await _provider.ReadAsync(new(UrnOf(Password), "none", inputs, outputs, Timeout: null), Cancel);

        Assert.Equal(("none", inputs, outputs), (read.Id, read.Inputs, read.Outputs));
    }

    [Fact]
    public async Task Imported_values_are_read_from_their_ids()
    {
        var password = await _provider.ImportAsync(Password, "supersecret");
        Assert.Equal("none", password.Id);
        Assert.Equal(Secret("supersecret"), password.Outputs["result"]);
        Assert.True(BCrypt.Net.BCrypt.Verify("supersecret", password.Outputs.Text("bcryptHash")));
        Assert.Equal(PropertyMap.Of(("length", 11)), password.Inputs);

        Assert.Equal("text", (await _provider.ImportAsync(String, "text")).Outputs.Text("result"));
        var id = await _provider.ImportAsync(Id, "a,b-,_-8A");
        Assert.Equal(("_-8A", "a,b-ffef00", "a,b-"), (id.Id, id.Outputs.Text("hex"), id.Outputs.Text("prefix")));
        Assert.Equal("ff00", (await _provider.ImportAsync(Bytes, "/wA=")).Outputs.Text("hex"));
        var integer = await _provider.ImportAsync(Integer, "7,-5,10,a,b");
        Assert.Equal(("7", 7, "a,b"), (integer.Id, integer.Outputs.Number("result"), integer.Inputs.Text("seed")));
        Assert.Equal(
            "aabbccdd-0000-4000-8000-000000000000", (await _provider.ImportAsync(Uuid, "AABBCCDD-0000-4000-8000-000000000000")).Id);
    }

    [Theory]
    [InlineData(Id, "not base64!")]
    [InlineData(Id, "prefix,")]
    [InlineData(Bytes, "%%")]
    [InlineData(Integer, "7,8")]
    [InlineData(Integer, "7,8,9")]
    [InlineData(Uuid, "nothing")]
    [InlineData(Pet, "lucky-cat")]
    [InlineData(Shuffle, "-")]
    public async Task What_cannot_be_imported_is_refused_without_repeating_it(string type, string id)
    {
        var failure = await Assert.ThrowsAsync<ProviderException>(() => _provider.ImportAsync(type, id));

        Assert.True(failure.NothingHappened);
        Assert.Matches(new Regex("imported"), failure.Message);
    }

    [Fact]
    public async Task An_unknown_type_is_refused_with_those_that_there_are()
    {
        var failure = await Assert.ThrowsAsync<ProviderException>(() => _provider.CreateAsync("random:index/randomColor:RandomColor"));

        Assert.Contains("randomPet:RandomPet", failure.Message, StringComparison.Ordinal);
    }
}
