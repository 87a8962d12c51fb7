#pragma warning disable CS0618 // The class is marked as experimental.
using System.Collections.Immutable;
using Pulumi.Experimental;
using Pulumi.Tests.Support;
using Pulumi.Utilities;

namespace Pulumi.Tests.Experimental;

public sealed class PropertyValueSerializerTests
{
    private static readonly PropertyValueSerializer Serializer = new();
    private static readonly Urn WebUrn = new("urn:pulumi:dev::proj::t:m:T::web");

    private enum Level
    {
        Low = 1,
        High = 2,
    }

    private sealed record Point(int X, double? Y, ImmutableArray<string> Names);

    private sealed class Machine
    {
        [Input("cores")]
        public int Cores { get; set; }

        [Input("power")]
        public PowerState Power { get; set; }

        public Level? Level { get; set; }

        public List<Point> Points { get; set; } = [];

        public Dictionary<string, bool>? Flags { get; set; }
    }

    private sealed class MachineArgs : ResourceArgs
    {
        [Input("tags")]
        private InputMap<string>? _tags;

        [Input("name")]
        public Input<string>? Name { get; set; }

        [Input("sizes")]
        public InputList<int>? Sizes { get; set; }

        public InputMap<string> Tags
        {
            get => _tags ??= new();
            set => _tags = value;
        }

        [Input("point")]
        public Input<Point>? Point { get; set; }
    }

    [Fact]
    public async Task Objects_are_the_same_after_a_round_trip()
    {
        var machine = new Machine
        {
            Cores = 4,
            Power = PowerState.On,
            Level = Level.High,
            Points = [new(1, null, ["a"]), new(2, 2.5, [])],
            Flags = new() { ["x"] = true },
        };
        var value = await Serializer.Serialize(machine);
        var read = await Serializer.Deserialize<Machine>(value);

        Assert.True(value.TryGetMap(out var members));
        Assert.Equal(new(4), members["cores"]);
        Assert.Equal(new("on"), members["power"]);
        Assert.Equivalent(machine, read);
    }

    [Fact]
    public async Task Numbers_of_every_type_are_numbers()
    {
        Assert.Equal(new(7), await Serializer.Serialize((short)7));
        Assert.Equal(new(7), await Serializer.Serialize(7UL));
        Assert.Equal(7, await Serializer.Deserialize<byte>(new(7)));
        Assert.Equal(7L, await Serializer.Deserialize<long>(new(7)));
        Assert.Equal(7.5m, await Serializer.Deserialize<decimal>(new(7.5)));
        Assert.Equal(7, await Serializer.Deserialize<int>(new(7.9)));
    }

    [Fact]
    public async Task Outputs_keep_what_holds_for_them()
    {
        var resource = new DependencyResource(WebUrn);
        var value = await Serializer.Serialize(new Dictionary<string, object>
        {
            ["secret"] = Output.CreateSecret(OutputUtilities.WithDependency(Output.Create("s"), resource)),
            ["unknown"] = OutputUtilities.CreateUnknown(1),
            ["list"] = new InputList<int> { 1, Output.CreateSecret(2) },
        });

        Assert.True(value.TryGetMap(out var members));
        Assert.Equal(new PropertyValue("s").WithSecret(true).WithDependencies([WebUrn]), members["secret"]);
        Assert.Equal(PropertyValue.Computed, members["unknown"]);
        Assert.Equal(new([new(1), new PropertyValue(2).WithSecret(true)]), members["list"]);
    }

    [Fact]
    public async Task Inputs_get_what_holds_for_the_value()
    {
        var args = await ReadArgsAsync(
            ("name", new PropertyValue("n").WithSecret(true).WithDependencies([WebUrn])),
            ("sizes", new([new(1), PropertyValue.Computed])),
            ("tags", Map(("a", new("1")), ("b", new PropertyValue("2").WithSecret(true)))),
            ("point", Map(("X", PropertyValue.Computed), ("Names", new(ImmutableArray<PropertyValue>.Empty)))));

        var name = await args.Name.ToOutput().DataTask;
        Assert.Equal(("n", true, true), (name.Value, name.IsKnown, name.IsSecret));
        Assert.Equal((string)WebUrn, await OutputUtilities.GetValueAsync(Assert.Single(name.Resources).Urn));
        Assert.False(await OutputUtilities.GetIsKnownAsync(args.Sizes!.ToOutput()));
        Assert.Equal(["1", "2"], (await OutputUtilities.GetValueAsync(args.Tags.ToOutput())).OrderBy(tag => tag.Key).Select(tag => tag.Value));
        Assert.False(await OutputUtilities.GetIsKnownAsync(args.Point.ToOutput()));
    }

    [Fact]
    public async Task A_list_or_map_may_be_unknown_or_secret_as_a_whole()
    {
        var args = await ReadArgsAsync(
            ("sizes", PropertyValue.Computed), ("tags", Map(("a", new("1"))).WithSecret(true)));

        Assert.False(await OutputUtilities.GetIsKnownAsync(args.Sizes!.ToOutput()));
        Assert.True(await Output.IsSecretAsync(args.Tags.ToOutput()));
    }

    [Fact]
    public async Task Members_that_are_missing_keep_their_defaults()
    {
        var args = await ReadArgsAsync();

        Assert.Null(args.Name);
        Assert.Empty(await OutputUtilities.GetValueAsync(args.Tags.ToOutput()));
    }

    [Fact]
    public void A_value_that_does_not_fit_is_refused_with_its_place()
    {
        var value = Map(("cores", new(1)), ("power", new("on")), ("Points", new([Map(("X", new("one")))])));
        var failure = Assert.Throws<InvalidOperationException>(() => Serializer.Deserialize(value, typeof(Machine)));
        Assert.Equal("$.Points[0].X is of kind String, which is not a System.Int32.", failure.Message);
    }

    [Fact]
    public void A_number_that_must_be_there_is_missed()
    {
        var failure = Assert.Throws<InvalidOperationException>(() => Serializer.Deserialize(Map(), typeof(Machine)));
        Assert.Equal("$ lacks the property 'cores'.", failure.Message);
    }

    [Fact]
    public void An_unknown_value_needs_an_input_or_output()
    {
        var failure = Assert.ThrowsAny<InvalidOperationException>(() => Serializer.Deserialize(Map(("cores", PropertyValue.Computed)), typeof(Machine)));
        Assert.Contains("$.cores is not known yet", failure.Message);
    }

    private static PropertyValue Map(params (string Key, PropertyValue Value)[] members)
        => new(members.ToImmutableDictionary(member => member.Key, member => member.Value));

    private static Task<MachineArgs> ReadArgsAsync(params (string Key, PropertyValue Value)[] members)
        => Serializer.Deserialize<MachineArgs>(Map(members));
}
