namespace ManagedKube.Simulator.Kubernetes.Types;

/// <summary>What a field holds.</summary>
internal enum FieldKind
{
    /// <summary>Anything: nothing is known about it.</summary>
    Any,
    String,
    Number,
    Boolean,

    /// <summary>An amount such as <c>500m</c> or <c>2Gi</c>, also written as a number.</summary>
    Quantity,

    /// <summary>A number, or a name or percentage.</summary>
    IntOrString,

    /// <summary>A moment, RFC 3339.</summary>
    Time,
    List,

    /// <summary>Keys that users choose, to values of one type.</summary>
    Map,

    /// <summary>Fields that have names and types of their own.</summary>
    Struct,
}
