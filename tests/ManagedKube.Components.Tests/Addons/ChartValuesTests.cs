using ManagedKube.Components.Addons.Framework;

namespace ManagedKube.Components.Tests.Addons;

public sealed class ChartValuesTests
{
    [Fact]
    public void Paths_become_maps_in_maps()
    {
        var values = new ChartValues { { "a.b", 1 }, { "a.c", new ChartValues { { "d", "x" } } } };

        Assert.Equal((1, "x", null), (values.At("a.b"), values.At("a.c.d"), values.At("a.x.y")));
        Assert.Equal(["b", "c"], ((Dictionary<string, object>)values.ToInputs()["a"]).Keys);
    }

    [Fact]
    public void What_is_added_lies_over_what_is_there_and_lists_are_replaced()
    {
        var values = new ChartValues { { "a.b", 1 }, { "a.list", ChartValues.List(1, 2) } };
        values.Add(new ChartValues { { "a.list", ChartValues.List(3) }, { "a.c", 2 } });
        values.Add("a", new ChartValues { { "b", 4 } });

        Assert.Equal((4, 2), (values.At("a.b"), values.At("a.c")));
        Assert.Equal([3], (System.Collections.Immutable.ImmutableArray<object>)values.At("a.list")!);
    }

    [Fact]
    public void What_is_taken_from_another_is_a_copy_of_its_own()
    {
        var shared = new ChartValues { { "a.b", 1 } };
        var values = new ChartValues { shared };
        values.Add("a.b", 2);

        Assert.Equal(1, shared.At("a.b"));
    }

    [Fact]
    public void Names_with_dots_are_taken_literally() =>
        Assert.Equal(["app.kubernetes.io/name"], ChartValues.Literal(("app.kubernetes.io/name", "x")).ToInputs().Keys);
}
