namespace Pulumi;

/// <summary>Adds plain alternatives to lists of unions.</summary>
public static class InputListExtensions
{
    /// <summary>Adds the first alternative of the union.</summary>
    public static void Add<T0, T1>(this InputList<Union<T0, T1>> list, Input<T0> value)
        => list.Add(value.Apply(Union<T0, T1>.FromT0));

    /// <summary>Adds the second alternative of the union.</summary>
    public static void Add<T0, T1>(this InputList<Union<T0, T1>> list, Input<T1> value)
        => list.Add(value.Apply(Union<T0, T1>.FromT1));
}
