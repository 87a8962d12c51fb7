namespace Pulumi;

/// <summary>Adds plain alternatives to maps of unions.</summary>
public static class InputMapExtensions
{
    /// <summary>Adds the first alternative of the union.</summary>
    public static void Add<T0, T1>(this InputMap<Union<T0, T1>> map, string key, Input<T0> value)
        => map.Add(key, value.Apply(Union<T0, T1>.FromT0));

    /// <summary>Adds the second alternative of the union.</summary>
    public static void Add<T0, T1>(this InputMap<Union<T0, T1>> map, string key, Input<T1> value)
        => map.Add(key, value.Apply(Union<T0, T1>.FromT1));
}
